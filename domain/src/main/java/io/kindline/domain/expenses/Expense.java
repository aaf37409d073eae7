package io.kindline.domain.expenses;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.time.LocalDate;

/** Help that somebody paid himself (S15), from the claim until nothing is owed any more. */
public sealed interface Expense {

    /** What was claimed. */
    Claim claim();

    default ExpenseId id() {
        return claim().id();
    }

    /** Who gives it back. */
    enum Source {
        COMPANY,
        SUBSCRIBER,
        /** Nobody: the payer gave it. */
        NONE
    }

    /**
     * What was paid, for whom, by whom.
     *
     * @param wished by whom the payer would have it given back
     */
    record Claim(
            ExpenseId id,
            OperatorId payer,
            Place place,
            Paid paid,
            Source wished,
            Receipt receipt,
            Instant at) {}

    /** In which contact. */
    record Place(ContactId contact, SubscriberId subscriber, BrandId brand) {}

    /**
     * How much, when and what for.
     *
     * @param what 1 to 500 characters
     */
    record Paid(Money amount, LocalDate day, String what) {
        /** The longest words, in characters. */
        public static final int WHAT_MAX = 500;

        /**
         * @throws IllegalArgumentException when nothing was paid, or nothing is said of it
         */
        public Paid {
            what = what.replace("\0", "").strip();
            if (amount.minorUnits() <= 0) {
                throw new IllegalArgumentException("an expense is more than nothing");
            }
            if (what.isEmpty() || what.length() > WHAT_MAX) {
                throw new IllegalArgumentException("say what it was for in 1 to 500 characters");
            }
        }
    }

    /** Waits for a supervisor. */
    record Claimed(Claim claim) implements Expense {

        /**
         * It was right; the payer is owed it, unless he gave it.
         *
         * @throws IllegalArgumentException when it is more than claimed, or nothing
         */
        public Expense accept(Review review) {
            if (review.amount().minorUnits() <= 0
                    || review.amount().isMoreThan(claim.paid().amount())) {
                throw new IllegalArgumentException(
                        "accepted is more than nothing, at most claimed");
            }
            return review.source() == Source.NONE
                    ? new Settled(claim, review, "", review.at())
                    : new Accepted(claim, review);
        }

        public Rejected reject(OperatorId by, String reason, Instant now) {
            return new Rejected(claim, by, reason, now);
        }
    }

    /** Who looked at it, and who gives back how much. */
    record Review(OperatorId by, Source source, Money amount, String words, Instant at) {}

    /** Owed to the payer. */
    record Accepted(Claim claim, Review review) implements Expense {

        /**
         * It was given back.
         *
         * @param reference of the payment, in words
         */
        public Settled repaid(String reference, Instant now) {
            return new Settled(claim, review, reference, now);
        }
    }

    /** Nothing is owed any more. */
    record Settled(Claim claim, Review review, String reference, Instant at) implements Expense {}

    /** It was not right. */
    record Rejected(Claim claim, OperatorId by, String reason, Instant at) implements Expense {}
}
