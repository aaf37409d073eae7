package io.kindline.application.authority;

import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Exceptions for lists. */
public interface ExceptionReads {

    /** Those asked for in a contact, the oldest first. */
    List<ExceptionCase> ofContact(ContactId contact);

    /** A page of those that match, the newest first. */
    Page<ExceptionCase> list(Filter filter, Optional<String> after, int most);

    /** Those on which others decide, the most urgent first. */
    List<ExceptionCase> pending(Set<BrandId> brands, int most);

    /** Those done first at which nobody looked yet, the oldest first. */
    List<ExceptionCase> toReview(Set<BrandId> brands, int most);

    /**
     * Those that could not be carried out: failed and nobody looked at it, or tried in vain {@link
     * io.kindline.application.ledger.Executions.Trouble#SERIOUS_FROM} times; the oldest first.
     */
    List<ExceptionCase> notCarriedOut(Set<BrandId> brands, int most);

    /**
     * What is looked for; what is empty does not narrow it.
     *
     * @param state as {@link CaseStates} spells it
     */
    record Filter(
            Set<BrandId> brands,
            Optional<OperatorId> asker,
            Optional<SubscriberId> subscriber,
            Optional<ExceptionKind> kind,
            Optional<String> state) {
        public Filter {
            brands = Set.copyOf(brands);
        }

        /** All of these brands. */
        public static Filter all(Set<BrandId> brands) {
            return new Filter(
                    brands, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
