package io.kindline.domain.approvals;

import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;

/**
 * One yes.
 *
 * @param vote who, on whose authority
 * @param words what he said to it; may be empty
 */
public record Approval(Vote vote, Money amount, String words, Instant at) {

    /**
     * Who says it.
     *
     * @param inNameOf whose authority it rests on: his own, or that of somebody who lent it
     */
    public record Vote(OperatorId by, OperatorId inNameOf) {}

    /** The longest words, in characters. */
    public static final int WORDS_MAX = 1_000;

    public Approval {
        words = cleaned(words);
    }

    /**
     * Words fit to be stored.
     *
     * @throws IllegalArgumentException when they are too long
     */
    public static String cleaned(String words) {
        String clean = words.replace("\0", "").strip();
        if (clean.length() > WORDS_MAX) {
            throw new IllegalArgumentException("words have " + WORDS_MAX + " characters at most");
        }
        return clean;
    }
}
