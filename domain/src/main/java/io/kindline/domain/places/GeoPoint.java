package io.kindline.domain.places;

import java.util.Locale;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees, -90 to 90, north positive
 * @param longitude degrees, -180 to 180, east positive
 */
public record GeoPoint(double latitude, double longitude) {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /**
     * @throws IllegalArgumentException when there is no such point
     */
    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "latitude is -90 to 90 and longitude -180 to 180 degrees");
        }
    }

    /** Metres to the other point along the surface (haversine formula on the mean sphere). */
    public double metresTo(GeoPoint other) {
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double dPhi = phi2 - phi1;
        double dLambda = Math.toRadians(other.longitude - longitude);
        double a =
                Math.pow(Math.sin(dPhi / 2), 2)
                        + Math.cos(phi1) * Math.cos(phi2) * Math.pow(Math.sin(dLambda / 2), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    /** The direction in which one sets out to the other point (initial great-circle course). */
    public Bearing bearingTo(GeoPoint other) {
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double dLambda = Math.toRadians(other.longitude - longitude);
        double y = Math.sin(dLambda) * Math.cos(phi2);
        double x =
                Math.cos(phi1) * Math.sin(phi2)
                        - Math.sin(phi1) * Math.cos(phi2) * Math.cos(dLambda);
        return Bearing.ofDegrees(Math.toDegrees(Math.atan2(y, x)));
    }

    /** As a dispatcher takes it down: {@code 59.93428, 30.33510}. */
    public String decimal() {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }

    /** Where somebody is belongs in no log. */
    @Override
    public String toString() {
        return "GeoPoint[***]";
    }
}
