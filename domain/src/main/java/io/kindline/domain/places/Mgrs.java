package io.kindline.domain.places;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * References of the military grid (WGS 84), zones 1 to 60, latitudes -80 to 84: zone, band, square
 * of 100 km, then as many digits east as north. The middle of the square meant is returned. Inverse
 * transverse Mercator after Snyder, Map Projections: A Working Manual (1987), pages 63 and 64.
 */
final class Mgrs {
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?i)(?<![0-9A-Z])([1-9]|[0-5][0-9]|60)\\s?([C-HJ-NP-X])\\s?"
                            + "([A-HJ-NP-Z])([A-HJ-NP-V])\\s?(\\d{1,5})\\s?(\\d{1,5})(?![0-9A-Z])");
    private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
    private static final String[] COLUMNS = {"STUVWXYZ", "ABCDEFGH", "JKLMNPQR"};
    private static final String ROWS = "ABCDEFGHJKLMNPQRSTUV";
    private static final double SQUARE = 100_000;
    private static final double CYCLE = 2_000_000;
    private static final double A = 6_378_137;
    private static final double F = 1 / 298.257223563;
    private static final double E2 = F * (2 - F);
    private static final double K0 = 0.9996;
    private static final int DIGITS = 5;

    private Mgrs() {}

    /** The middle of the first reference's square. */
    static Optional<GeoPoint> in(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(Mgrs::decoded)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<GeoPoint> decoded(MatchResult found) {
        int zone = Integer.parseInt(found.group(1));
        String east = found.group(5);
        String north = found.group(6);
        int column = COLUMNS[zone % 3].indexOf(upper(found, 3));
        if (zone < 1 || column < 0 || east.length() != north.length()) {
            return Optional.empty();
        }
        int band = BANDS.indexOf(upper(found, 2));
        int row = ROWS.indexOf(upper(found, 4));
        int shift = zone % 2 == 0 ? 5 : 0;
        double easting = (column + 1) * SQUARE + metres(east);
        double northing = Math.floorMod(row - shift, ROWS.length()) * SQUARE + metres(north);
        return inBand(zone, band, easting, northing);
    }

    /** Rows repeat every 2,000 km: the one meant lies in the band. */
    private static Optional<GeoPoint> inBand(int zone, int band, double easting, double northing) {
        double south = -80 + 8.0 * band;
        double north = band == BANDS.length() - 1 ? 84 : south + 8;
        double falseNorth = band < BANDS.indexOf('N') ? 10_000_000 : 0;
        for (double whole = northing; whole < 10_000_000; whole += CYCLE) {
            GeoPoint point = inverse(zone, easting, whole - falseNorth);
            if (point.latitude() >= south - 0.5 && point.latitude() <= north + 0.5) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    private static char upper(MatchResult found, int group) {
        return found.group(group).toUpperCase(Locale.ROOT).charAt(0);
    }

    private static double metres(String digits) {
        double unit = Math.pow(10, DIGITS - digits.length());
        return (Integer.parseInt(digits) + 0.5) * unit;
    }

    private static GeoPoint inverse(int zone, double easting, double northing) {
        double e1 = (1 - Math.sqrt(1 - E2)) / (1 + Math.sqrt(1 - E2));
        double second = E2 / (1 - E2);
        double mu = northing / K0 / (A * (1 - E2 / 4 - 3 * E2 * E2 / 64 - 5 * E2 * E2 * E2 / 256));
        double phi =
                mu
                        + (3 * e1 / 2 - 27 * Math.pow(e1, 3) / 32) * Math.sin(2 * mu)
                        + (21 * e1 * e1 / 16 - 55 * Math.pow(e1, 4) / 32) * Math.sin(4 * mu)
                        + 151 * Math.pow(e1, 3) / 96 * Math.sin(6 * mu)
                        + 1097 * Math.pow(e1, 4) / 512 * Math.sin(8 * mu);
        double c = second * Math.pow(Math.cos(phi), 2);
        double t = Math.pow(Math.tan(phi), 2);
        double root = 1 - E2 * Math.pow(Math.sin(phi), 2);
        double n = A / Math.sqrt(root);
        double r = A * (1 - E2) / Math.pow(root, 1.5);
        double d = (easting - 500_000) / (n * K0);
        double latitude =
                phi
                        - n
                                * Math.tan(phi)
                                / r
                                * (d * d / 2
                                        - (5 + 3 * t + 10 * c - 4 * c * c - 9 * second)
                                                * Math.pow(d, 4)
                                                / 24
                                        + (61
                                                        + 90 * t
                                                        + 298 * c
                                                        + 45 * t * t
                                                        - 252 * second
                                                        - 3 * c * c)
                                                * Math.pow(d, 6)
                                                / 720);
        double longitude =
                (d
                                - (1 + 2 * t + c) * Math.pow(d, 3) / 6
                                + (5 - 2 * c + 28 * t - 3 * c * c + 8 * second + 24 * t * t)
                                        * Math.pow(d, 5)
                                        / 120)
                        / Math.cos(phi);
        double centre = (zone - 1) * 6 - 180 + 3;
        return new GeoPoint(
                Math.clamp(Math.toDegrees(latitude), -90, 90),
                Math.clamp(Math.toDegrees(longitude) + centre, -180, 180));
    }
}
