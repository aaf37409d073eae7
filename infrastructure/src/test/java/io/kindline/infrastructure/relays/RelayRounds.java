package io.kindline.infrastructure.relays;

import org.springframework.context.ApplicationContext;

/** The job of relays by hand: tests run without jobs. */
public final class RelayRounds {
    private RelayRounds() {}

    public static void once(ApplicationContext house) {
        house.getBean(RelayRound.class).once();
    }
}
