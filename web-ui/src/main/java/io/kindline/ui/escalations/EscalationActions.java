package io.kindline.ui.escalations;

import com.vaadin.flow.component.Component;
import io.kindline.application.escalations.AddPlace;
import io.kindline.application.escalations.AddTask;
import io.kindline.application.escalations.AnswerEscalation;
import io.kindline.application.escalations.EscalationFile;
import io.kindline.application.escalations.EscalationOutcome;
import io.kindline.application.escalations.HandOverWatch;
import io.kindline.application.escalations.RecordOutcome;
import io.kindline.domain.escalations.DictatedNumber;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.SecondPath;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.escalations.Task;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.shared.Conflict;
import io.kindline.ui.shell.Say;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One click, one use case; how it went is said, what was typed is not lost. */
final class EscalationActions {
    private final House house;
    private final Component near;
    private final Consumer<Component> show;
    private final Runnable close;
    private final EscalationForms forms;

    EscalationActions(House house, Component near, Consumer<Component> show, Runnable close) {
        this.house = house;
        this.near = near;
        this.show = show;
        this.close = close;
        this.forms = new EscalationForms(near, close);
    }

    /** Leaves whatever form is open. */
    void leave() {
        close.run();
    }

    void acknowledge(EscalationId id) {
        run(() -> house.helping().acknowledge().handle(house.me(), id), close);
    }

    void place(EscalationId id, Runnable then) {
        show.accept(
                forms.place(words ->
                        run(
                                () ->
                                        house.helping()
                                                .place()
                                                .handle(
                                                        house.me(),
                                                        told(id, words, Optional.empty())),
                                then)));
    }

    void placeUnknown(EscalationId id) {
        run(
                () ->
                        house.helping()
                                .place()
                                .handle(
                                        house.me(),
                                        told(id, "", Optional.of(Place.Source.UNKNOWN))),
                close);
    }

    private static AddPlace.Command told(
            EscalationId id, String words, Optional<Place.Source> source) {
        return new AddPlace.Command(id, words, Optional.empty(), Optional.empty(), source);
    }

    void secondPath(EscalationId id) {
        show.accept(
                forms.secondPath(words ->
                        run(
                                () ->
                                        house.helping()
                                                .secondPath()
                                                .handle(house.me(), id, new SecondPath(words)),
                                close)));
    }

    void call(EscalationId id, Service service) {
        show.accept(
                forms.call(
                        Words.service(near, service),
                        called -> attempt(() -> call(id, service, called), close)));
    }

    private Optional<EscalationOutcome> call(
            EscalationId id, Service service, EscalationForms.Called called) {
        var command =
                new AddTask.Command(
                        id,
                        service,
                        called.who(),
                        Optional.of(called.number())
                                .filter(number -> !number.isBlank())
                                .map(DictatedNumber::new),
                        called.reference(),
                        called.arrives().map(in -> house.clock().instant().plus(in)));
        return switch (house.helping().task().handle(house.me(), command)) {
            case AddTask.Outcome.Added _ -> Optional.empty();
            case AddTask.Outcome.Refused(EscalationOutcome why) -> Optional.of(why);
        };
    }

    void outcome(EscalationId id, Task task) {
        show.accept(
                forms.outcome(words ->
                        run(
                                () ->
                                        house.helping()
                                                .outcome()
                                                .handle(
                                                        house.me(),
                                                        new RecordOutcome.Command(
                                                                id, task.id(), words)),
                                close)));
    }

    void look(EscalationId id) {
        show.accept(
                forms.look(words ->
                        run(() -> house.helping().look().handle(house.me(), id, words), close)));
    }

    void safe(EscalationId id) {
        show.accept(
                forms.safe(words ->
                        run(
                                () -> house.helping().safe().handle(house.me(), id, words),
                                () -> {
                                    close.run();
                                    Say.done(near, "help.safe.done");
                                })));
    }

    void override(EscalationId id) {
        show.accept(
                forms.sentence(
                        "help.override",
                        "help.override.do",
                        words ->
                                run(
                                        () ->
                                                house.helping()
                                                        .override()
                                                        .handle(house.me(), id, words),
                                        close)));
    }

    void answer(EscalationId id, AnswerEscalation.Finality finality) {
        boolean last = finality == AnswerEscalation.Finality.ANSWER;
        show.accept(
                forms.sentence(
                        last ? "help.answer" : "help.status",
                        "help.save",
                        words ->
                                run(
                                        () ->
                                                house.helping()
                                                        .answer()
                                                        .handle(
                                                                house.me(),
                                                                new AnswerEscalation.Command(
                                                                        id, finality, words)),
                                        close)));
    }

    void handOver(EscalationFile file) {
        Escalation escalation = file.escalation();
        List<Operator> colleagues =
                house.operators().all().stream()
                        .filter(person -> person.employment() == Employment.WORKS_HERE)
                        .filter(person -> !person.id().equals(escalation.owner()))
                        .filter(person -> person.brands().contains(escalation.what().brand()))
                        .toList();
        if (colleagues.isEmpty()) {
            Say.problem(near, "help.hand-over.nobody");
            return;
        }
        show.accept(
                forms.handOver(
                        colleagues,
                        (to, words) ->
                                run(
                                        () ->
                                                house.helping()
                                                        .handOver()
                                                        .handle(
                                                                house.me(),
                                                                new HandOverWatch.Command(
                                                                        escalation.id(),
                                                                        to,
                                                                        words)),
                                        close)));
    }

    private void run(Supplier<EscalationOutcome> step, Runnable done) {
        attempt(
                () ->
                        Optional.of(step.get())
                                .filter(outcome -> !(outcome instanceof EscalationOutcome.Done)),
                done);
    }

    private void attempt(Supplier<Optional<EscalationOutcome>> step, Runnable done) {
        try {
            step.get().ifPresentOrElse(this::refused, done);
        } catch (IllegalArgumentException _) {
            Say.problem(near, "help.refused.words");
        } catch (Conflict _) {
            Say.problem(near, "desk.refused.changed");
        }
    }

    private void refused(EscalationOutcome why) {
        switch (why) {
            case EscalationOutcome.Done _ -> {}
            case EscalationOutcome.NotFound _ -> Say.problem(near, "desk.refused.gone");
            case EscalationOutcome.Over _ -> Say.problem(near, "help.refused.over");
            case EscalationOutcome.Blocked _ -> Say.problem(near, "help.refused.blocked");
            case EscalationOutcome.Invalid _ -> Say.problem(near, "help.refused.words");
        }
    }
}
