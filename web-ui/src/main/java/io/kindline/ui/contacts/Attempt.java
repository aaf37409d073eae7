package io.kindline.ui.contacts;

import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.promises.MakePromise;
import io.kindline.domain.shared.Conflict;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import java.util.Optional;
import java.util.function.Consumer;
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
        step(step, done, () -> {});
    }

    /** As {@link #step(Supplier, Runnable)}, for what the open form asks for: once at a time. */
    void confirm(Supplier<StepOutcome> step, Runnable done) {
        once(over -> step(step, done, over));
    }

    /** Does what the open form asks for, unless that is being done; hands on what ends it. */
    void once(Consumer<Runnable> act) {
        panel.takeForm().ifPresent(act);
    }

    /** As {@link #step(Supplier, Runnable)}; {@code over} runs however it went. */
    void step(Supplier<StepOutcome> step, Runnable done, Runnable over) {
        refusable(
                () ->
                        Optional.of(step.get())
                                .filter(outcome -> !(outcome instanceof StepOutcome.Done)),
                done,
                over);
    }

    /** As {@link #step(Supplier, Runnable)}, for what answers with a refusal or nothing. */
    void refusable(Supplier<Optional<StepOutcome>> step, Runnable done) {
        refusable(step, done, () -> {});
    }

    /** As {@link #refusable(Supplier, Runnable)}; {@code over} runs however it went. */
    void refusable(Supplier<Optional<StepOutcome>> step, Runnable done, Runnable over) {
        run(step, refusal -> refusal.ifPresentOrElse(this::refused, done), over);
    }

    /** Asks for something else, and shows what came of it. */
    <T> void run(Supplier<T> step, Consumer<T> show) {
        run(step, show, () -> {});
    }

    /** As {@link #run(Supplier, Consumer)}; {@code over} runs however it went. */
    <T> void run(Supplier<T> step, Consumer<T> show, Runnable over) {
        desk.errands()
                .run(
                        step,
                        outcome -> {
                            over.run();
                            show.accept(outcome);
                            desk.changes().again();
                        },
                        why -> {
                            over.run();
                            failed(why);
                            desk.changes().again();
                        });
    }

    private void failed(RuntimeException why) {
        switch (why) {
            case Conflict _ -> panel.problem("desk.refused.changed");
            case IllegalArgumentException _ -> panel.problem("desk.refused.invalid");
            default -> Errands.sayFailed(why);
        }
    }

    /** Gives a promise. */
    void promise(MakePromise.Command command, Runnable done, Runnable over) {
        desk.errands()
                .run(
                        () -> desk.work().promises().make().handle(desk.me().actor(), command),
                        outcome -> {
                            over.run();
                            switch (outcome) {
                                case MakePromise.Outcome.Made _ -> done.run();
                                case MakePromise.Outcome.NotFound _ ->
                                        panel.problem("desk.refused.gone");
                                case MakePromise.Outcome.Invalid _ ->
                                        panel.problem("desk.refused.invalid");
                            }
                            desk.changes().personAgain();
                        },
                        why -> {
                            over.run();
                            failed(why);
                        });
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
            case StepOutcome.Invalid(String what, _) -> panel.problem(invalid(what));
        }
    }

    private static String invalid(String what) {
        return switch (what) {
            case "too-long",
                    "no-files",
                    "door",
                    "alternative",
                    "outcome-retired",
                    "topic-needed",
                    "note-needed" ->
                    "desk.refused." + what;
            case "due" -> "planned.wrong-time";
            case "too-many-planned" -> "planned.too-many";
            case String it when it.startsWith("follow-up") -> "wrap-up.follow-up.refused";
            default -> "desk.refused.invalid";
        };
    }
}
