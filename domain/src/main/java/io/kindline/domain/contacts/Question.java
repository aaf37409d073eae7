package io.kindline.domain.contacts;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;

/** What an operator asks a colleague about a contact in hand (S22); answered at most once. */
public sealed interface Question {

    /** The question as it was put. */
    Words words();

    /**
     * What is asked of whom, in which contact.
     *
     * @param text the question, 1 to {@value #LENGTH_MAX} characters
     */
    record Words(
            QuestionId id,
            ContactId contact,
            BrandId brand,
            OperatorId askedBy,
            Addressee to,
            String text,
            Instant askedAt) {

        /** The longest question or answer, in characters. */
        public static final int LENGTH_MAX = 2_000;

        /**
         * @throws IllegalArgumentException when the text is blank or too long, or he asks himself
         */
        public Words {
            text = sentence(text);
            if (to instanceof Addressee.Colleague(OperatorId whom) && whom.equals(askedBy)) {
                throw new IllegalArgumentException("nobody asks himself");
            }
        }
    }

    /** Not answered yet. */
    record Open(Words words) implements Question {

        public Ended answered(OperatorId by, Instant now) {
            return new Ended(words, Ending.ANSWERED, by, now);
        }

        /** Taken back by who asked, or by a supervisor. */
        public Ended withdrawn(OperatorId by, Instant now) {
            return new Ended(words, Ending.WITHDRAWN, by, now);
        }

        /** The contact was closed, so that nobody needs the answer any more. */
        public Ended lapsed(OperatorId closedBy, Instant now) {
            return new Ended(words, Ending.LAPSED, closedBy, now);
        }
    }

    /** Nobody is asked any more. */
    record Ended(Words words, Ending how, OperatorId by, Instant at) implements Question {}

    /** How a question ended. */
    enum Ending {
        ANSWERED,
        WITHDRAWN,
        LAPSED
    }

    /**
     * A question or an answer as it is kept.
     *
     * @throws IllegalArgumentException when it is blank or too long
     */
    static String sentence(String typed) {
        String kept = typed.replace("\0", "").strip();
        if (kept.isEmpty() || kept.length() > Words.LENGTH_MAX) {
            throw new IllegalArgumentException(
                    "a question and an answer have 1 to " + Words.LENGTH_MAX + " characters");
        }
        return kept;
    }
}
