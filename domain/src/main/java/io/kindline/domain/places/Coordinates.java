package io.kindline.domain.places;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Coordinates found in what somebody wrote or dictated, in any usual notation: decimal degrees,
 * degrees with minutes and seconds, a full plus code, an MGRS reference, a pasted map link.
 */
public record Coordinates(GeoPoint point, Notation notation) {
    private static final String MARKS = "\\s*[°ºd]?\\s*";
    private static final Pattern DECIMAL =
            Pattern.compile(
                    "(?<![\\d.,])([+-]?\\d{1,2}[.,]\\d{1,10})"
                            + MARKS
                            + "([NSСЮ]?)\\s*[,;/\\s]\\s*([+-]?\\d{1,3}[.,]\\d{1,10})"
                            + MARKS
                            + "([EWВЗ]?)(?![\\d.])");
    private static final Pattern DEGREES =
            Pattern.compile(
                    "([NSСЮ]?)\\s*(\\d{1,2})\\s*[°º]\\s*(?:([\\d.,]+)\\s*['′’]\\s*)?"
                            + "(?:([\\d.,]+)\\s*(?:\"|″|”|''|′′)\\s*)?([NSСЮ]?)\\s*[,;/]?\\s*"
                            + "([EWВЗ]?)\\s*(\\d{1,3})\\s*[°º]\\s*(?:([\\d.,]+)\\s*['′’]\\s*)?"
                            + "(?:([\\d.,]+)\\s*(?:\"|″|”|''|′′)\\s*)?([EWВЗ]?)");
    private static final Pattern LINK = Pattern.compile("(?:https?://\\S+|geo:\\S+)");
    private static final Pattern LATITUDE_FIRST =
            Pattern.compile(
                    "(?:@|[?&](?:q|query|ll|daddr|center|destination|cp|loc)=(?:loc:)?|^geo:)"
                            + "([+-]?\\d{1,2}\\.\\d+)(?:,|%2C|~)\\+?([+-]?\\d{1,3}\\.\\d+)");
    private static final Pattern LONGITUDE_FIRST =
            Pattern.compile(
                    "[?&](?:ll|pt|whatshere%5Bpoint%5D|whatshere\\[point])="
                            + "([+-]?\\d{1,3}\\.\\d+)(?:,|%2C)([+-]?\\d{1,2}\\.\\d+)");
    private static final Pattern OPEN_MAP =
            Pattern.compile("mlat=([+-]?\\d{1,2}\\.\\d+)\\S*mlon=([+-]?\\d{1,3}\\.\\d+)");
    private static final Pattern OPEN_MAP_CENTRE =
            Pattern.compile("#map=\\d+(?:\\.\\d+)?/([+-]?\\d{1,2}\\.\\d+)/([+-]?\\d{1,3}\\.\\d+)");

    /** The first coordinates in the text, if it holds any. */
    public static Optional<Coordinates> in(String text) {
        return Stream.of(
                        mapLink(text),
                        PlusCode.in(text).map(it -> new Coordinates(it, Notation.PLUS_CODE)),
                        Mgrs.in(text).map(it -> new Coordinates(it, Notation.MGRS)),
                        degrees(text),
                        decimal(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Coordinates> mapLink(String text) {
        return LINK.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(link ->
                        Stream.of(
                                        swapped(link),
                                        pair(OPEN_MAP, link, 1, 2),
                                        pair(OPEN_MAP_CENTRE, link, 1, 2),
                                        pair(LATITUDE_FIRST, link, 1, 2))
                                .flatMap(Optional::stream))
                .map(point -> new Coordinates(point, Notation.MAP_LINK))
                .findFirst();
    }

    /** Yandex writes longitude first. */
    private static Optional<GeoPoint> swapped(String link) {
        return link.contains("yandex.") || link.contains("2gis.")
                ? pair(LONGITUDE_FIRST, link, 2, 1)
                : Optional.empty();
    }

    private static Optional<GeoPoint> pair(Pattern pattern, String text, int lat, int lon) {
        return pattern.matcher(text)
                .results()
                .map(found -> point(number(found.group(lat)), number(found.group(lon))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Coordinates> decimal(String text) {
        return DECIMAL.matcher(text)
                .results()
                .map(found ->
                        point(
                                signed(number(found.group(1)), found.group(2)),
                                signed(number(found.group(3)), found.group(4))))
                .flatMap(Optional::stream)
                .map(point -> new Coordinates(point, Notation.DECIMAL))
                .findFirst();
    }

    private static Optional<Coordinates> degrees(String text) {
        return DEGREES.matcher(text)
                .results()
                .map(found ->
                        point(
                                signed(angle(found, 2), either(found, 1, 5)),
                                signed(angle(found, 7), either(found, 6, 10))))
                .flatMap(Optional::stream)
                .map(point -> new Coordinates(point, Notation.DEGREES))
                .findFirst();
    }

    private static double angle(MatchResult found, int first) {
        return number(found.group(first))
                + part(found.group(first + 1)) / 60
                + part(found.group(first + 2)) / 3600;
    }

    private static double part(@Nullable String text) {
        return text == null ? 0 : number(text);
    }

    private static String either(MatchResult found, int before, int after) {
        return found.group(before).isEmpty() ? found.group(after) : found.group(before);
    }

    private static double signed(double value, String side) {
        return side.matches("[SWЮЗ]") ? -Math.abs(value) : value;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    private static Optional<GeoPoint> point(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new GeoPoint(latitude, longitude))
                : Optional.empty();
    }
}
