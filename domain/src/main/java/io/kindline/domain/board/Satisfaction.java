package io.kindline.domain.board;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What subscribers thought of the contacts that ended in a period; quality and speed are two
 * questions and stay two figures (scenario S27).
 *
 * @param asked contacts that ended where a rating is asked for
 * @param quality marks for the help
 * @param speed marks for its speed
 */
public record Satisfaction(int asked, Marks quality, Marks speed) {

    /** Nobody was asked. */
    public static final Satisfaction NONE = new Satisfaction(0, Marks.NONE, Marks.NONE);

    /** How many of a hundred who were asked answered; empty when nobody was asked. */
    public OptionalInt responsePercent() {
        return asked == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(100, 100L * quality.n() / asked));
    }

    /**
     * Marks of one question.
     *
     * @param n how many
     * @param sum of marks of 1 to 5
     * @param satisfied how many gave 4 or 5
     */
    public record Marks(int n, long sum, int satisfied) {

        /** No mark. */
        public static final Marks NONE = new Marks(0, 0, 0);

        /**
         * @throws IllegalArgumentException when the figures cannot be those of marks of 1 to 5
         */
        public Marks {
            if (n < 0 || satisfied < 0 || satisfied > n || sum < n || sum > 5L * n) {
                throw new IllegalArgumentException("not figures of marks: " + n + ", " + sum);
            }
        }

        /** CSAT: those who gave 4 or 5, of a hundred who gave a mark; empty without marks. */
        public OptionalInt satisfiedPercent() {
            return n == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100L * satisfied / n));
        }

        /** The mean, 1 to 5; empty without marks. */
        public OptionalDouble mean() {
            return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / n);
        }
    }
}
