package io.kindline.domain.relays;

import java.util.regex.Pattern;

/** Numbers, addresses and links within words, by which people could reach each other. */
final class ContactDetails {
    private static final Pattern THEY =
            Pattern.compile(
                    "(?:\\p{Nd}[\\p{Z}\\p{Pd}\\p{Ps}\\p{Pe}./+_\\u200b-\\u200f\\u2060]*){5,}\\p{Nd}"
                            + "|[^\\s@]+@[^\\s@]+"
                            + "|(?i:https?://\\S+|www\\.\\S+|\\b[\\p{L}\\p{Nd}-]+\\.(?:ru|com|org"
                            + "|net|me|id|info|app|io|рф)\\b\\S*)"
                            + "|(?<![\\p{L}\\p{Nd}])@[\\p{L}\\p{Nd}_]{3,}");

    private ContactDetails() {}

    static boolean areIn(String words) {
        return THEY.matcher(words).find();
    }

    static String hidden(String words) {
        return THEY.matcher(words).replaceAll("***");
    }
}
