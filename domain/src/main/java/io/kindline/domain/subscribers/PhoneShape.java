package io.kindline.domain.subscribers;

import java.util.regex.Pattern;

/** Whether a text looks like a phone number somebody wrote down. */
final class PhoneShape {
    private static final int DIGITS_MIN = 7;
    private static final int DIGITS_MAX = 17;
    private static final Pattern SHAPE =
            Pattern.compile("\\+?[\\p{Nd}() .\\-\\u2010-\\u2015\\u00a0/]+");

    private PhoneShape() {}

    static boolean fits(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return false;
        }
        long digits = text.codePoints().filter(Character::isDigit).count();
        return digits >= DIGITS_MIN && digits <= DIGITS_MAX;
    }
}
