package io.kindline.domain.operators;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A password that somebody may set: 12 characters or more, at most 72 bytes of UTF-8, and of more
 * than what is guessed first.
 */
public record NewPassword(String value) {
    private static final int CHARACTERS_MIN = 12;
    private static final int BYTES_MAX = 72;
    private static final int DIFFERENT_MIN = 5;
    private static final int BESIDE_GUESSES_MIN = 8;

    /** What everybody tries first, in the languages spoken here and on their keyboards. */
    private static final Pattern GUESSED_FIRST =
            Pattern.compile(
                    "kindline|password|passw0rd|parol|пароль|sandi|admin|operator|supervisor"
                            + "|qwerty(uiop)?|asdfgh(jkl)?|йцукен(гшщз)?|letmein|welcome|iloveyou"
                            + "|abc|1q2w3e(4r)?(5t)?|0?123(4(5(6(7(8(9)?)?)?)?)?)?0?|(19|20)\\d\\d");

    /**
     * @throws IllegalArgumentException when it is not {@link #isStrong}
     */
    public NewPassword {
        if (!isStrong(value)) {
            throw new IllegalArgumentException("too short, too long or too uniform");
        }
    }

    /**
     * Whether it is long enough, not too long for the hash, not the same sign repeated, and more
     * than words that are guessed first.
     */
    public static boolean isStrong(String typed) {
        return typed.codePointCount(0, typed.length()) >= CHARACTERS_MIN
                && typed.getBytes(StandardCharsets.UTF_8).length <= BYTES_MAX
                && typed.chars().distinct().count() >= DIFFERENT_MIN
                && besideGuesses(typed) >= BESIDE_GUESSES_MIN;
    }

    private static long besideGuesses(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return GUESSED_FIRST.matcher(lower).replaceAll("").codePoints().count();
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "NewPassword[***]";
    }
}
