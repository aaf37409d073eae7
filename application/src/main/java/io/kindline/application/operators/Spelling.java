package io.kindline.application.operators;

import java.time.ZoneId;
import java.util.Optional;

/** What may be typed as the name of something, and as a time zone. */
final class Spelling {
    private static final int NAME_MAX = 200;

    private Spelling() {}

    static boolean isName(String typed) {
        return !typed.isBlank() && typed.strip().length() <= NAME_MAX;
    }

    /** The zone by its region, such as {@code Europe/Moscow}, or by {@code UTC}. */
    static Optional<ZoneId> zone(String typed) {
        String name = typed.strip();
        return ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }
}
