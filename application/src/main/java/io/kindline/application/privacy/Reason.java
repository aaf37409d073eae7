package io.kindline.application.privacy;

/** Why somebody acted on a person's data, as it may stand in the trail. */
final class Reason {
    private static final int LENGTH_MAX = 200;

    private Reason() {}

    /** Without digits that could be a number, and not too long. */
    static String told(String words) {
        String masked = words.strip().replaceAll("\\p{Nd}{7,}", "***");
        return masked.length() > LENGTH_MAX ? masked.substring(0, LENGTH_MAX) : masked;
    }
}
