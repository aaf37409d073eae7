package io.kindline.domain.regulation;

import io.kindline.domain.shared.BrandId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of one rule.
 *
 * @param key by which it is quoted; the same in all versions
 * @param version 1 for the first wording, then one more for each change
 * @param from the first day it holds
 * @param until the last day it holds; empty while there is no end
 */
public record Clause(
        ClauseId id,
        BrandId brand,
        ClauseKey key,
        int version,
        Wording wording,
        Firmness firmness,
        LocalDate from,
        Optional<LocalDate> until) {

    /**
     * What it says.
     *
     * @param title 1 to 200 characters
     * @param text 1 to 4,000 characters
     * @param owner who answers for it, in words
     */
    public record Wording(String title, String text, String owner) {

        /**
         * @throws IllegalArgumentException when a part is missing or too long
         */
        public Wording {
            require(title, 200);
            require(text, 4_000);
            require(owner, 200);
        }

        private static void require(String words, int lengthMax) {
            if (words.isBlank() || words.length() > lengthMax) {
                throw new IllegalArgumentException("a clause has a title, a text and an owner");
            }
        }
    }

    /**
     * @throws IllegalArgumentException when it ends before it begins
     */
    public Clause {
        if (version < 1 || until.filter(last -> last.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("a version of a clause holds from a day on");
        }
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
