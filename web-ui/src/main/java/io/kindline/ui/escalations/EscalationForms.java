package io.kindline.ui.escalations;

import com.vaadin.flow.component.Component;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.FormPanel;
import io.kindline.ui.shell.Writing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The small forms of an escalation: what can be picked is picked. */
final class EscalationForms {
    private static final List<Integer> ARRIVALS = List.of(0, 5, 10, 15, 20, 30, 45, 60, 90);

    private final Component near;
    private final Runnable left;

    EscalationForms(Component near, Runnable left) {
        this.near = near;
        this.left = left;
    }

    /** Whom one called, the number dictated, the reference, when help comes. */
    record Called(String who, String number, String reference, Optional<Duration> arrives) {}

    FormPanel place(Consumer<String> told) {
        return words("help.place", "help.place.hint", "help.save", told);
    }

    FormPanel secondPath(Consumer<String> told) {
        return words("help.second", "help.second.hint", "help.save", told);
    }

    FormPanel call(String called, String at, Consumer<Called> done) {
        var who = new Writing(text("help.call.who"), 1);
        who.write(called);
        var number = new Writing(text("help.call.number"), 1);
        number.write(at);
        var reference = new Writing(text("help.call.reference"), 1);
        var arrives =
                new Choice<>(
                        text("help.call.eta"),
                        ARRIVALS,
                        minutes ->
                                minutes == 0
                                        ? text("help.call.eta.unknown")
                                        : near.getTranslation("help.call.eta.in", minutes));
        return new FormPanel(
                        text("help.call"),
                        text("help.save"),
                        () ->
                                done.accept(
                                        new Called(
                                                who.text(),
                                                number.text(),
                                                reference.text(),
                                                Optional.of(arrives.value())
                                                        .filter(minutes -> minutes > 0)
                                                        .map(Duration::ofMinutes))),
                        left)
                .large()
                .with(who, number, reference, arrives.labelled(text("help.call.eta")));
    }

    /** What came of it, picked from the usual or in own words. */
    FormPanel outcome(Consumer<String> done) {
        return picked(
                "help.outcome",
                List.of("help.outcome.coming", "help.outcome.there", "help.outcome.refused"),
                "help.save",
                done);
    }

    FormPanel safe(Consumer<String> done) {
        return picked(
                "help.safe",
                List.of("help.safe.warm", "help.safe.with-help", "help.safe.with-people"),
                "help.safe.do",
                done);
    }

    FormPanel look(Consumer<String> done) {
        return picked(
                "help.look",
                List.of("help.look.same", "help.look.better", "help.look.no-answer"),
                "help.look.do",
                done);
    }

    FormPanel sentence(String title, String confirm, Consumer<String> done) {
        return words(title, title, confirm, done);
    }

    FormPanel handOver(List<Operator> colleagues, BiConsumer<OperatorId, String> done) {
        var to = new Choice<>(text("help.hand-over.to"), colleagues, Operator::displayName);
        var words = new Writing(text("help.hand-over.words"), 2);
        words.addClassName("wide");
        return new FormPanel(
                        text("help.hand-over"),
                        text("help.hand-over.do"),
                        () -> done.accept(to.value().id(), words.text()),
                        left)
                .large()
                .with(to.labelled(text("help.hand-over.to")), words);
    }

    private FormPanel words(String title, String hint, String confirm, Consumer<String> done) {
        var words = new Writing(text(hint), 2);
        words.addClassName("wide");
        return new FormPanel(text(title), text(confirm), () -> done.accept(words.text()), left)
                .large()
                .with(words);
    }

    private FormPanel picked(
            String title, List<String> keys, String confirm, Consumer<String> done) {
        var pick = new Choice<>(text(title), keys, this::text);
        var own = new Writing(text("help.own-words"), 1);
        return new FormPanel(
                        text(title),
                        text(confirm),
                        () -> done.accept(own.text().isBlank() ? text(pick.value()) : own.text()),
                        left)
                .large()
                .with(pick.labelled(text(title)), own);
    }

    private String text(String key) {
        return near.getTranslation(key);
    }
}
