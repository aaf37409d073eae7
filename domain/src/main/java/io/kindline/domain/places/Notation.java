package io.kindline.domain.places;

/** How coordinates were written. */
public enum Notation {
    DECIMAL,
    DEGREES,
    PLUS_CODE,
    MGRS,
    MAP_LINK
}
