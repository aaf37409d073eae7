package io.kindline.application.operators;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SetUpCode;
import io.kindline.domain.operators.SetUpDoor;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Optional;

/** Opens the set-up of a house where nobody works yet and tells its code. */
@UseCase(allowed = Role.SYSTEM)
public class OpenSetUp {
    private final Operators operators;
    private final SetUpDoor door;
    private final InstantSource clock;

    public OpenSetUp(Operators operators, SetUpDoor door, InstantSource clock) {
        this.operators = operators;
        this.door = door;
        this.clock = clock;
    }

    /** The code, the same at every start; empty when somebody works here or ever did. */
    public Optional<SetUpCode> handle(Actor actor) {
        return operators.all().isEmpty() ? door.open(clock.instant()) : Optional.empty();
    }
}
