package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.Pace;
import io.kindline.application.demo.Simulator;
import io.kindline.infrastructure.demo.OnlyInDemo;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Plays one story after another while the crowd writes, so that every scenario comes by. */
@Component
@OnlyInDemo
class TalesAtRandom {
    private final Simulator simulator;
    private final TaleTeller teller;

    TalesAtRandom(Simulator simulator, TaleTeller teller) {
        this.simulator = simulator;
        this.teller = teller;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void tell() {
        if (simulator.pace().filter(pace -> pace != Pace.OFF).isPresent()) {
            teller.beginAny();
        }
    }
}
