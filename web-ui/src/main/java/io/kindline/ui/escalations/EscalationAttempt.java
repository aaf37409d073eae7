package io.kindline.ui.escalations;

import com.vaadin.flow.component.Component;
import io.kindline.application.escalations.EscalationOutcome;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Conflict;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes a step off the screen's lock, once at a time, and tells how it went. */
final class EscalationAttempt {
    private final House house;
    private final Component near;
    private final Screen screen;

    EscalationAttempt(House house, Component near, Screen screen) {
        this.house = house;
        this.near = near;
        this.screen = screen;
    }

    /** Takes the step; {@code done} runs when it worked, otherwise the reason is said. */
    void step(Function<Actor.Staff, EscalationOutcome> step, Runnable done) {
        refusable(
                me ->
                        Optional.of(step.apply(me))
                                .filter(outcome -> !(outcome instanceof EscalationOutcome.Done)),
                done);
    }

    /** As {@link #step}, for what answers with a refusal or nothing. */
    void refusable(Function<Actor.Staff, Optional<EscalationOutcome>> step, Runnable done) {
        screen.takeForm().ifPresent(over -> run(step, done, over));
    }

    private void run(
            Function<Actor.Staff, Optional<EscalationOutcome>> step, Runnable done, Runnable over) {
        Actor.Staff me = house.me();
        Consumer<Optional<EscalationOutcome>> show =
                screen.stillHere(refusal -> refusal.ifPresentOrElse(this::refused, done));
        screen.errands()
                .run(
                        () -> step.apply(me),
                        refusal -> {
                            over.run();
                            show.accept(refusal);
                        },
                        why -> {
                            over.run();
                            failed(why);
                        });
    }

    private void failed(RuntimeException why) {
        switch (why) {
            case IllegalArgumentException _ -> Say.problem(near, "help.refused.words");
            case Conflict _ -> Say.problem(near, "desk.refused.changed");
            default -> Errands.sayFailed(why);
        }
    }

    private void refused(EscalationOutcome why) {
        switch (why) {
            case EscalationOutcome.Done _ -> {}
            case EscalationOutcome.NotFound _ -> Say.problem(near, "desk.refused.gone");
            case EscalationOutcome.NotYours _ -> Say.problem(near, "help.refused.not-yours");
            case EscalationOutcome.Over _ -> Say.problem(near, "help.refused.over");
            case EscalationOutcome.Blocked _ -> Say.problem(near, "help.refused.blocked");
            case EscalationOutcome.Invalid _ -> Say.problem(near, "help.refused.words");
        }
    }
}
