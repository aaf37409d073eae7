package io.kindline.domain.operators;

import io.kindline.domain.shared.BrandId;
import java.util.Locale;

/**
 * The name under which service is given.
 *
 * @param key the word in URLs and settings, lower case
 * @param persona the name under which the brand speaks where no person does
 * @param accentColour of its dot on the desk and of its widget, {@code #rrggbb}
 */
public record Brand(BrandId id, String key, String name, String persona, String accentColour) {
    private static final int KEY_MAX = 40;

    /**
     * @throws IllegalArgumentException when the key or the colour is malformed
     */
    public Brand {
        if (!key.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("a brand's key is 1 to 40 of a-z 0-9 -: " + key);
        }
        if (!accentColour.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("a colour is #rrggbb, not " + accentColour);
        }
    }

    /**
     * A key made of the letters and digits of a name; {@code brand} when it has none of a-z 0-9.
     */
    public static String keyFor(String name) {
        String words =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        String key = words.substring(0, Math.min(words.length(), KEY_MAX)).replaceAll("-+$", "");
        return key.isEmpty() ? "brand" : key;
    }
}
