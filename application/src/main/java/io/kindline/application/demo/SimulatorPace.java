package io.kindline.application.demo;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** How busily simulated subscribers write; nothing outside demo mode. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR},
        readOnly = true)
public class SimulatorPace {
    private final Simulator simulator;

    public SimulatorPace(Simulator simulator) {
        this.simulator = simulator;
    }

    public Optional<Pace> handle(Actor actor) {
        return simulator.pace();
    }
}
