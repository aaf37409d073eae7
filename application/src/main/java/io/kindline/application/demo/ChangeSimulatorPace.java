package io.kindline.application.demo;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;

/** Makes simulated subscribers write more or less, until the next start. */
@UseCase(
        allowed = {Role.SUPERVISOR, Role.ADMINISTRATOR},
        readOnly = true)
public class ChangeSimulatorPace {
    private final Simulator simulator;

    public ChangeSimulatorPace(Simulator simulator) {
        this.simulator = simulator;
    }

    /** What became of it. */
    public enum Outcome {
        CHANGED,
        /** There is no simulator outside demo mode. */
        NOT_IN_DEMO_MODE
    }

    public Outcome handle(Actor actor, Pace pace) {
        if (simulator.pace().isEmpty()) {
            return Outcome.NOT_IN_DEMO_MODE;
        }
        simulator.changeTo(pace);
        return Outcome.CHANGED;
    }
}
