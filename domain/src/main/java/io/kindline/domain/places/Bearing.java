package io.kindline.domain.places;

/** A direction as people say it. */
public enum Bearing {
    N,
    NE,
    E,
    SE,
    S,
    SW,
    W,
    NW;

    private static final int SECTOR = 45;

    /** The nearest of the eight; any number of degrees, clockwise from north. */
    public static Bearing ofDegrees(double degrees) {
        return values()[Math.floorMod(Math.round(degrees / SECTOR), values().length)];
    }
}
