package io.kindline.domain.subscribers;

/** What may be shown of an address: at most its last four digits, or the start of a mail name. */
final class Mask {
    private static final int DIGITS_SHOWN_MAX = 4;
    private static final String HIDDEN = "***";

    private Mask() {}

    /** Works for any text whatever; of short numbers it shows no more than half. */
    static String of(String address) {
        int at = address.lastIndexOf('@');
        if (at > 0 && at < address.length() - 1) {
            return mail(address, at);
        }
        String shown = lastDigits(address);
        if (shown.length() == DIGITS_SHOWN_MAX && PhoneShape.fits(address)) {
            return "*** ***-" + shown.substring(0, 2) + "-" + shown.substring(2);
        }
        return HIDDEN + shown;
    }

    /** The last digits that may be shown, {@code 0142}; empty when there are too few to hide. */
    static String lastDigits(String address) {
        int[] digits = address.codePoints().filter(Character::isDigit).toArray();
        int shown = Math.min(DIGITS_SHOWN_MAX, digits.length / 2);
        var text = new StringBuilder();
        for (int i = digits.length - shown; i < digits.length; i++) {
            text.append((char) ('0' + Character.digit(digits[i], 10)));
        }
        return text.toString();
    }

    private static String mail(String address, int at) {
        int first = address.codePointAt(0);
        String start = Character.isLetter(first) ? Character.toString(first) : "";
        return start + HIDDEN + "@" + withoutNumbers(address.substring(at + 1));
    }

    /** A domain may be a number in disguise. */
    private static String withoutNumbers(String domain) {
        long digits = domain.codePoints().filter(Character::isDigit).count();
        return digits > DIGITS_SHOWN_MAX ? domain.replaceAll("\\p{Nd}", "*") : domain;
    }
}
