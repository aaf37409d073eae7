package io.kindline.domain.satisfaction;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a subscriber thought of one contact; quality and speed are two questions (scenario S27).
 *
 * @param operator who served him last
 * @param comment in his own words, at most {@value #COMMENT_LENGTH_MAX} characters; may be empty
 */
public record Rating(
        ContactId contact,
        Optional<OperatorId> operator,
        Mark quality,
        Mark speed,
        String comment,
        Instant at) {

    /** The longest comment, in characters. */
    public static final int COMMENT_LENGTH_MAX = 2_000;

    /**
     * @throws IllegalArgumentException when the comment is too long or holds a NUL
     */
    public Rating {
        if (comment.length() > COMMENT_LENGTH_MAX || comment.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "a comment has " + COMMENT_LENGTH_MAX + " characters at most and no NUL");
        }
    }

    /** Never the comment. */
    @Override
    public String toString() {
        return "rating of " + contact.value() + ": " + quality.value() + ", " + speed.value();
    }
}
