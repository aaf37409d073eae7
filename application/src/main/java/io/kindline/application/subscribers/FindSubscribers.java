package io.kindline.application.subscribers;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.SearchText;
import io.kindline.domain.subscribers.SubscriberDirectory;
import io.kindline.domain.subscribers.SubscriberQuery;
import io.kindline.domain.subscribers.Transliteration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people by name in any script, by number, by last four digits with a second fact, by mail or
 * account. Each page read counts as a search of the shift and is kept in the audit trail, with the
 * purpose and the kind of the query, never with what was typed. How long it takes tells nothing of
 * those behind other brands' walls.
 */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR, Role.INTEGRATION},
        evenlyTimed = true)
public class FindSubscribers {
    private final SubscriberDirectory directory;
    private final SearchAllowance allowance;
    private final AuditTrail audit;
    private final Transliteration transliteration;
    private final InstantSource clock;

    public FindSubscribers(
            SubscriberDirectory directory,
            SearchAllowance allowance,
            AuditTrail audit,
            Transliteration transliteration,
            InstantSource clock) {
        this.directory = directory;
        this.allowance = allowance;
        this.audit = audit;
        this.transliteration = transliteration;
        this.clock = clock;
    }

    /**
     * One page of one search.
     *
     * @param typed the search box's text
     * @param after the cursor of the page before
     */
    public record Command(String typed, Because because, Optional<String> after) {
        /** Without what was typed. */
        @Override
        public String toString() {
            return "FindSubscribers[" + because.purpose() + "]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Best matches first, numbers masked; maybe nobody. */
        record Found(Page<FoundSubscriber> page) implements Outcome {}

        /** Four digits alone: add a part of the name or the account. */
        record SecondFactNeeded() implements Outcome {}

        /** Nothing to look for. */
        record TooShort() implements Outcome {}

        /** More than {@link SearchText#LENGTH_MAX} characters. */
        record TooLong() implements Outcome {}

        /** The purpose "other" needs words. */
        record PurposeUnsaid() implements Outcome {}

        /** The shift's searches are used up. */
        record SearchesUsedUp(int searchesPerShiftMax) implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        if (command.because().isUnsaid()) {
            return new Outcome.PurposeUnsaid();
        }
        return switch (SearchText.parse(command.typed(), transliteration)) {
            case SearchText.TooShort _ -> new Outcome.TooShort();
            case SearchText.TooLong _ -> new Outcome.TooLong();
            case SearchText.LastFourAlone _ -> new Outcome.SecondFactNeeded();
            case SearchText.Understood(SubscriberQuery query) -> search(actor, query, command);
        };
    }

    private Outcome search(Actor actor, SubscriberQuery query, Command command) {
        Set<BrandId> brands = Sight.brandsOf(actor);
        var now = clock.instant();
        return switch (allowance.take(actor, now)) {
            case SearchAllowance.Verdict.UsedUp(int max) -> new Outcome.SearchesUsedUp(max);
            case SearchAllowance.Verdict.Granted _ -> {
                var page = directory.search(query, brands, command.after());
                var particulars = new HashMap<>(command.because().particulars());
                particulars.put("by", query.kind());
                particulars.put("found", Integer.toString(page.items().size()));
                audit.record(
                        new AuditEvent(
                                actor,
                                "subscriber.searched",
                                "subscribers",
                                brands.size() == 1 ? brands.stream().findFirst() : Optional.empty(),
                                particulars,
                                now));
                yield new Outcome.Found(page);
            }
        };
    }
}
