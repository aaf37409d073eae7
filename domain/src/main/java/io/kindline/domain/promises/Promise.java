package io.kindline.domain.promises;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** "We will …" to a subscriber, with a due time and an owner. */
public sealed interface Promise {

    /** What was promised, to whom, by whom, by when. */
    Words words();

    /**
     * The promise as it was given.
     *
     * @param text what we will do, 1 to {@value #LENGTH_MAX} characters
     * @param tell how he is to be told
     */
    record Words(
            PromiseId id,
            ContactId contact,
            SubscriberId subscriber,
            BrandId brand,
            OperatorId owner,
            String text,
            Instant madeAt,
            Instant dueAt,
            Way tell) {

        /** To be told in writing, by the way he wrote. */
        public Words(
                PromiseId id,
                ContactId contact,
                SubscriberId subscriber,
                BrandId brand,
                OperatorId owner,
                String text,
                Instant madeAt,
                Instant dueAt) {
            this(id, contact, subscriber, brand, owner, text, madeAt, dueAt, Way.MESSAGE);
        }

        /** The longest promise, in characters. */
        public static final int LENGTH_MAX = 500;

        /** The longest time a promise may run. */
        public static final Duration LONGEST = Duration.ofDays(366);

        /**
         * Checks that there is something to keep.
         *
         * @throws IllegalArgumentException when the text is blank or too long, or it is due before
         *     it was made or a year later
         */
        public Words {
            text = text.replace("\0", "").strip();
            if (text.isEmpty() || text.length() > LENGTH_MAX) {
                throw new IllegalArgumentException(
                        "a promise has 1 to " + LENGTH_MAX + " characters");
            }
            if (!dueAt.isAfter(madeAt)) {
                throw new IllegalArgumentException("a promise is due after it was made");
            }
            if (dueAt.isAfter(madeAt.plus(LONGEST))) {
                throw new IllegalArgumentException("a promise is due within a year");
            }
        }
    }

    /** Not told yet. */
    record Open(Words words) implements Promise {

        /** He was told, and this is how. */
        public Kept keep(Way told, Instant now) {
            return new Kept(words, now, Optional.of(told));
        }

        /** True when the time has passed and nobody told him. */
        public boolean isOverdueAt(Instant now) {
            return now.isAfter(words.dueAt());
        }
    }

    /**
     * Told: only that keeps a promise.
     *
     * @param told how; empty for those kept before that was written down
     */
    record Kept(Words words, Instant at, Optional<Way> told) implements Promise {

        /** What was written never reached him: it is owed as before. */
        public Open openAgain() {
            return new Open(words);
        }

        /** True when he was told after the time had passed. */
        public boolean isLate() {
            return at.isAfter(words.dueAt());
        }
    }

    /** How somebody is told. */
    enum Way {
        /** In writing, on whatever channel. */
        MESSAGE,
        CALL
    }
}
