package io.kindline.domain.ring;

import io.kindline.domain.loop.Loop;
import java.util.Optional;

public record Ring(Optional<Loop> next) {
    public static Ring around(Loop loop) {
        return new Ring(Optional.of(loop));
    }
}
