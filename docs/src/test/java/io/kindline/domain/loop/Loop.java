package io.kindline.domain.loop;

import io.kindline.domain.ring.Ring;
import java.util.Optional;

public record Loop(Optional<Ring> next) {
    public static Loop around(Ring ring) {
        return new Loop(Optional.of(ring));
    }
}
