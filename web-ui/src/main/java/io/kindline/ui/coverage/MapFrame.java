package io.kindline.ui.coverage;

import io.kindline.domain.places.GeoPoint;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A square of the earth's surface that holds some points, north above, drawn flat: as wide as high,
 * right in its middle and a little off towards its northern and southern ends.
 *
 * @param kilometres from side to side
 */
record MapFrame(double north, double east, double kilometres) {
    private static final double KILOMETRES_PER_DEGREE = 111.195;
    private static final double MARGIN = 0.1;
    private static final double LEAST_KILOMETRES = 1;
    private static final double BAR_MOST = 1.0 / 3;

    /**
     * The smallest square with a margin around all of them; a kilometre when they are one.
     *
     * @throws IllegalArgumentException without points
     */
    static MapFrame around(List<GeoPoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a map has points");
        }
        double[] norths = points.stream().mapToDouble(GeoPoint::latitude).toArray();
        double first = points.getFirst().longitude();
        double[] easts = points.stream().mapToDouble(one -> near(one, first)).toArray();
        double north = middle(norths);
        double high = spread(norths) * KILOMETRES_PER_DEGREE;
        double wide = spread(easts) * perDegreeEast(north);
        double side = Math.max(high, wide) / (1 - 2 * MARGIN);
        return new MapFrame(north, middle(easts), Math.max(LEAST_KILOMETRES, side));
    }

    /** Its longitude on the same side of the date line as another one. */
    private static double near(GeoPoint point, double other) {
        double away = point.longitude() - other;
        return other + away - 360 * Math.rint(away / 360);
    }

    private static double middle(double[] values) {
        var all = DoubleStream.of(values).summaryStatistics();
        return (all.getMin() + all.getMax()) / 2;
    }

    private static double spread(double[] values) {
        var all = DoubleStream.of(values).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    private static double perDegreeEast(double latitude) {
        return KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    }

    /** Percent of the width from the left side. */
    double left(GeoPoint point) {
        double away = (near(point, east) - east) * perDegreeEast(north);
        return 50 + 100 * away / kilometres;
    }

    /** Percent of the height from the upper side. */
    double top(GeoPoint point) {
        double away = (point.latitude() - north) * KILOMETRES_PER_DEGREE;
        return 50 - 100 * away / kilometres;
    }

    /** How long the bar of the scale is: one, two or five of a power of ten, a third at most. */
    double barKilometres() {
        double most = kilometres * BAR_MOST;
        double ten = Math.pow(10, Math.floor(Math.log10(most)));
        return most >= 5 * ten ? 5 * ten : most >= 2 * ten ? 2 * ten : ten;
    }

    /** The bar in percent of the width. */
    double barPercent() {
        return 100 * barKilometres() / kilometres;
    }
}
