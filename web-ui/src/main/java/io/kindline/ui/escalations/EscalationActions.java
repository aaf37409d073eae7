package io.kindline.ui.escalations;

import com.vaadin.flow.component.Component;
import io.kindline.application.escalations.AddPlace;
import io.kindline.application.escalations.AddTask;
import io.kindline.application.escalations.AnswerEscalation;
import io.kindline.application.escalations.AnswerEscalation.Finality;
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
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.ui.shell.Say;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One click, one use case; how it went is said, what was typed is not lost. */
final class EscalationActions {
    private final House house;
    private final Component near;
    private final EscalationAttempt attempt;
    private final Consumer<Component> show;
    private final Runnable close;
    private final EscalationForms forms;

    EscalationActions(House house, Component near, Screen screen) {
        this.house = house;
        this.near = near;
        this.attempt = new EscalationAttempt(house, near, screen);
        this.show = screen::show;
        this.close = screen::leave;
        this.forms = new EscalationForms(near, close);
    }

    /** Leaves whatever form is open. */
    void leave() {
        close.run();
    }

    void acknowledge(EscalationId id) {
        run(me -> house.helping().acknowledge().handle(me, id), close);
    }

    void place(EscalationId id, Runnable then) {
        show.accept(
                forms.place(words ->
                        run(
                                me ->
                                        house.helping()
                                                .place()
                                                .handle(me, told(id, words, Optional.empty())),
                                then)));
    }

    void placeUnknown(EscalationId id) {
        run(
                me ->
                        house.helping()
                                .place()
                                .handle(me, told(id, "", Optional.of(Place.Source.UNKNOWN))),
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
                                me ->
                                        house.helping()
                                                .secondPath()
                                                .handle(me, id, new SecondPath(words)),
                                close)));
    }

    void call(EscalationId id, Service service) {
        call(id, service, Words.service(near, service), "");
    }

    /** Notes a call to somebody of the directory. */
    void call(EscalationId id, Service service, String who, String number) {
        show.accept(
                forms.call(
                        who,
                        number,
                        called -> attempt.refusable(me -> call(me, id, service, called), close)));
    }

    private Optional<EscalationOutcome> call(
            Actor.Staff me, EscalationId id, Service service, EscalationForms.Called called) {
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
        return switch (house.helping().task().handle(me, command)) {
            case AddTask.Outcome.Added _ -> Optional.empty();
            case AddTask.Outcome.Refused(EscalationOutcome why) -> Optional.of(why);
        };
    }

    void outcome(EscalationId id, Task task) {
        show.accept(
                forms.outcome(words ->
                        run(
                                me ->
                                        house.helping()
                                                .outcome()
                                                .handle(
                                                        me,
                                                        new RecordOutcome.Command(
                                                                id, task.id(), words)),
                                close)));
    }

    void look(EscalationId id) {
        show.accept(
                forms.look(
                        words -> run(me -> house.helping().look().handle(me, id, words), close)));
    }

    void safe(EscalationId id) {
        show.accept(
                forms.safe(words ->
                        run(
                                me -> house.helping().safe().handle(me, id, words),
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
                                        me -> house.helping().override().handle(me, id, words),
                                        close)));
    }

    /** How it stands, for the subscriber. */
    void status(EscalationId id) {
        show.accept(
                forms.sentence(
                        "help.status",
                        "help.save",
                        words -> answer(id, Finality.MEANWHILE, words, Map.of())));
    }

    /** The answer of the team, in the languages of all who wait for it. */
    void answer(EscalationFile file) {
        show.accept(
                forms.answer(
                        file.waiting(),
                        (words, inLanguages) ->
                                answer(
                                        file.escalation().id(),
                                        Finality.ANSWER,
                                        words,
                                        inLanguages)));
    }

    private void answer(
            EscalationId id, Finality finality, String words, Map<Language, String> inLanguages) {
        run(
                me ->
                        house.helping()
                                .answer()
                                .handle(
                                        me,
                                        new AnswerEscalation.Command(
                                                id, finality, words, inLanguages)),
                close);
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
                                        me ->
                                                house.helping()
                                                        .handOver()
                                                        .handle(
                                                                me,
                                                                new HandOverWatch.Command(
                                                                        escalation.id(),
                                                                        to,
                                                                        words)),
                                        close)));
    }

    private void run(Function<Actor.Staff, EscalationOutcome> step, Runnable done) {
        attempt.step(step, done);
    }
}
