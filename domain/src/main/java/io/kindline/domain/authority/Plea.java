package io.kindline.domain.authority;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What somebody asks to be done for a subscriber, and why. */
public record Plea(
        ExceptionId id, Place place, Asker asker, ExceptionKind kind, Money amount, Words words) {

    /** For whom, in which contact, when. */
    public record Place(
            ContactId contact, SubscriberId subscriber, BrandId brand, Instant askedAt) {}

    /**
     * Who asks.
     *
     * @param sharing whoever shares in it besides: may not decide either
     */
    public record Asker(OperatorId id, Optional<TeamId> team, Set<OperatorId> sharing) {
        public Asker {
            sharing = Set.copyOf(sharing);
        }

        /** Whether that person must keep away from the decision. */
        public boolean isPartial(OperatorId person) {
            return id.equals(person) || sharing.contains(person);
        }
    }

    /**
     * In his own words.
     *
     * @param clause what it departs from; empty when no rule stands against it
     * @param goodExpected what it will do for the subscriber; may be empty
     * @param beneficiary who gets it when it is not the subscriber; may be empty
     */
    public record Words(
            Optional<ClauseKey> clause, String reason, String goodExpected, String beneficiary) {
        /** The longest of each text, in characters. */
        public static final int LENGTH_MAX = 1_000;

        /**
         * @throws IllegalArgumentException when a text is too long
         */
        public Words {
            reason = clean(reason);
            goodExpected = clean(goodExpected);
            beneficiary = clean(beneficiary);
        }

        private static String clean(String text) {
            String clean = text.replace("\0", "").strip();
            if (clean.length() > LENGTH_MAX) {
                throw new IllegalArgumentException(
                        "reason and good expected have " + LENGTH_MAX + " characters at most");
            }
            return clean;
        }

        @Override
        public String toString() {
            return "Words[" + clause + "]";
        }
    }

    /**
     * @throws IllegalArgumentException when the amount is negative
     */
    public Plea {
        if (amount.minorUnits() < 0) {
            throw new IllegalArgumentException("an amount is not negative");
        }
    }

    /** The same plea of another amount. */
    public Plea of(Money other) {
        return new Plea(id, place, asker, kind, other, words);
    }

    /** What the kind asks for and this plea does not say; empty when it is complete. */
    public Optional<KindTerms.Need> missing(KindTerms terms) {
        return terms.needs().stream().filter(this::lacks).sorted().findFirst();
    }

    private boolean lacks(KindTerms.Need need) {
        return switch (need) {
            case AMOUNT -> amount.minorUnits() == 0;
            case CLAUSE -> words.clause().isEmpty();
            case REASON -> words.reason().isEmpty();
            case GOOD_EXPECTED -> words.goodExpected().isEmpty();
            case BENEFICIARY -> words.beneficiary().isEmpty();
        };
    }
}
