package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.Pace;
import io.kindline.application.demo.Simulator;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Remembers the pace; set by the configuration, then by whoever may. */
@Component
class SimulatorSwitch implements Simulator {
    private static final Logger log = LoggerFactory.getLogger(SimulatorSwitch.class);

    private final boolean demo;
    private volatile Pace pace;

    SimulatorSwitch(KindlineSettings settings) {
        this.demo = settings.demo().enabled();
        this.pace = paceOf(settings.demo().simulator());
    }

    @Override
    public Optional<Pace> pace() {
        return demo ? Optional.of(pace) : Optional.empty();
    }

    @Override
    public void changeTo(Pace wanted) {
        pace = wanted;
    }

    private static Pace paceOf(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "off", "false", "0" -> Pace.OFF;
            case "slow" -> Pace.SLOW;
            case "fast" -> Pace.FAST;
            case "on", "normal", "true", "" -> Pace.NORMAL;
            default -> {
                log.warn("kindline.demo.simulator is off, slow, on or fast; taken as on");
                yield Pace.NORMAL;
            }
        };
    }
}
