package io.kindline.ui.contacts;

import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.promises.MakePromise;
import io.kindline.domain.shared.Conflict;
import io.kindline.ui.shell.Say;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs a step of the conversation and tells how it went; what was typed is never lost by it. */
final class Attempt {
    private final Desk desk;
    private final TalkPanel panel;

    Attempt(Desk desk, TalkPanel panel) {
        this.desk = desk;
        this.panel = panel;
    }

    /** Takes the step; {@code done} runs when it worked, otherwise the reason is said. */
    void step(Supplier<StepOutcome> step, Runnable done) {
        refusable(
                () ->
                        Optional.of(step.get())
                                .filter(outcome -> !(outcome instanceof StepOutcome.Done)),
                done);
    }

    /** As {@link #step}, for what answers with a refusal or nothing. */
    void refusable(Supplier<Optional<StepOutcome>> step, Runnable done) {
        try {
            step.get().ifPresentOrElse(this::refused, done);
        } catch (Conflict _) {
            panel.problem("desk.refused.changed");
        } catch (IllegalArgumentException _) {
            panel.problem("desk.refused.invalid");
        }
        desk.changes().again();
    }

    /** Gives a promise. */
    void promise(MakePromise.Command command, Runnable done) {
        switch (desk.work().promises().make().handle(desk.me().actor(), command)) {
            case MakePromise.Outcome.Made _ -> done.run();
            case MakePromise.Outcome.NotFound _ -> panel.problem("desk.refused.gone");
            case MakePromise.Outcome.Invalid _ -> panel.problem("desk.refused.invalid");
        }
        desk.changes().personAgain();
    }

    void done(String key) {
        Say.done(panel, key);
    }

    private void refused(StepOutcome why) {
        switch (why) {
            case StepOutcome.Done _ -> {}
            case StepOutcome.NotFound _ -> panel.problem("desk.refused.gone");
            case StepOutcome.HeldBy(var colleague) ->
                    panel.problem("desk.refused.held", desk.names().operator(colleague));
            case StepOutcome.NotNow _ -> panel.problem("desk.refused.not-now");
            case StepOutcome.Guarded(StepOutcome.Guard guard) ->
                    panel.problem(
                            switch (guard) {
                                case WATCHED -> "desk.refused.watched";
                                case SILENT -> "desk.refused.silent";
                            });
            case StepOutcome.Invalid(String what, _) when what.equals("too-long") ->
                    panel.problem("desk.refused.too-long");
            case StepOutcome.Invalid(String what, _) when what.equals("no-files") ->
                    panel.problem("desk.refused.no-files");
            case StepOutcome.Invalid(String what, _) when what.equals("door") ->
                    panel.problem("desk.refused.door");
            case StepOutcome.Invalid(String what, _) when what.startsWith("follow-up") ->
                    panel.problem("wrap-up.follow-up.refused");
            case StepOutcome.Invalid _ -> panel.problem("desk.refused.invalid");
        }
    }
}
