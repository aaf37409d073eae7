package io.kindline.domain.places;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Full plus codes of the Open Location Code: ten digits give about 14 metres, further ones divide
 * the field by five rows and four columns. Short codes need a town and are not read.
 */
final class PlusCode {
    private static final String DIGITS = "23456789CFGHJMPQRVWX";
    private static final Pattern FULL =
            Pattern.compile(
                    "(?i)(?<![0-9A-Z])([2-9C][2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{6})"
                            + "\\+([2-9CFGHJMPQRVWX]{2,7})(?![0-9A-Z])");
    private static final int PAIRED = 10;
    private static final int BASE = 20;
    private static final int ROWS = 5;
    private static final int COLUMNS = 4;

    private PlusCode() {}

    /** The middle of the first code's field. */
    static Optional<GeoPoint> in(String text) {
        return FULL.matcher(text)
                .results()
                .map(PlusCode::decoded)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<GeoPoint> decoded(MatchResult found) {
        String code = (found.group(1) + found.group(2)).toUpperCase(Locale.ROOT);
        double latitude = -90;
        double longitude = -180;
        double step = BASE;
        for (int i = 0; i < PAIRED; i += 2) {
            latitude += DIGITS.indexOf(code.charAt(i)) * step;
            longitude += DIGITS.indexOf(code.charAt(i + 1)) * step;
            step /= BASE;
        }
        double height = step * BASE;
        double width = height;
        for (int i = PAIRED; i < code.length(); i++) {
            height /= ROWS;
            width /= COLUMNS;
            int digit = DIGITS.indexOf(code.charAt(i));
            latitude += Math.floorDiv(digit, COLUMNS) * height;
            longitude += digit % COLUMNS * width;
        }
        double middleLatitude = latitude + height / 2;
        double middleLongitude = longitude + width / 2;
        return middleLatitude <= 90 && middleLongitude <= 180
                ? Optional.of(new GeoPoint(middleLatitude, middleLongitude))
                : Optional.empty();
    }
}
