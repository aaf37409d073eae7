package io.kindline.domain.operators;

import java.nio.charset.StandardCharsets;

/** A password that somebody may set: 12 characters or more, at most 72 bytes of UTF-8. */
public record NewPassword(String value) {
    private static final int CHARACTERS_MIN = 12;
    private static final int BYTES_MAX = 72;
    private static final int DIFFERENT_MIN = 5;

    /**
     * @throws IllegalArgumentException when it is not {@link #isStrong}
     */
    public NewPassword {
        if (!isStrong(value)) {
            throw new IllegalArgumentException("too short, too long or too uniform");
        }
    }

    /** Whether it is long enough, not too long for the hash, and not the same sign repeated. */
    public static boolean isStrong(String typed) {
        return typed.codePointCount(0, typed.length()) >= CHARACTERS_MIN
                && typed.getBytes(StandardCharsets.UTF_8).length <= BYTES_MAX
                && typed.chars().distinct().count() >= DIFFERENT_MIN;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "NewPassword[***]";
    }
}
