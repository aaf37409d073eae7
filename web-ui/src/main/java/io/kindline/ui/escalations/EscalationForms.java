package io.kindline.ui.escalations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.kindline.application.escalations.AskedAlready;
import io.kindline.application.escalations.EscalationFile;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.FormPanel;
import io.kindline.ui.shell.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                .with(
                        who.labelled(),
                        number.labelled(),
                        reference.labelled(),
                        arrives.labelled(text("help.call.eta")));
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
                List.of(
                        "help.safe.warm",
                        "help.safe.with-help",
                        "help.safe.with-people",
                        "help.safe.mistake"),
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

    /** The team's words, and the same for each language of those who wait. */
    FormPanel answer(
            EscalationFile.Waiting waiting, BiConsumer<String, Map<Language, String>> done) {
        Map<Language, Writing> others = new LinkedHashMap<>();
        waiting.languages().stream()
                .sorted(Comparator.comparing(Language::tag))
                .forEach(language -> others.put(language, inLanguage(language)));
        var words = new Writing(text("help.answer"), 2);
        words.addClassName("wide");
        return new FormPanel(
                        near.getTranslation("help.answer.to", waiting.contacts()),
                        text("help.answer.do"),
                        () -> done.accept(words.text(), written(others)),
                        left)
                .large()
                .with(words.labelled())
                .with(others.values().stream().map(Writing::labelled).toArray(Component[]::new));
    }

    private Writing inLanguage(Language language) {
        String name = Locale.of(language.tag()).getDisplayLanguage(UI.getCurrent().getLocale());
        var words = new Writing(near.getTranslation("help.answer.in", name), 2);
        words.addClassName("wide");
        return words;
    }

    private static Map<Language, String> written(Map<Language, Writing> fields) {
        Map<Language, String> texts = new LinkedHashMap<>();
        fields.forEach((language, field) -> {
            if (!field.text().isBlank()) {
                texts.put(language, field.text().strip());
            }
        });
        return texts;
    }

    /** Where somebody has no coverage, and what he is promised. */
    FormPanel coverage(BiConsumer<String, String> done) {
        var where = new Writing(text("coverage.where"), 2);
        where.addClassName("wide");
        var promise = new Writing(text("help.join.promise"), 1);
        promise.write(text("help.join.promise.words"));
        promise.addClassName("wide");
        return new FormPanel(
                        text("coverage.complain"),
                        text("coverage.complain.do"),
                        () -> done.accept(where.text(), promise.text()),
                        left)
                .large()
                .with(where.labelled(), promise.labelled());
    }

    /** Joins what a team is asked already, or asks anew; with what the subscriber is promised. */
    FormPanel join(
            List<Optional<AskedAlready.Asked>> asked,
            Instant now,
            BiConsumer<Optional<AskedAlready.Asked>, String> done) {
        var which =
                new Choice<>(
                        text("help.join"),
                        asked,
                        one ->
                                one.map(it ->
                                                near.getTranslation(
                                                        "help.join.asked",
                                                        Duration.between(
                                                                        it.escalation()
                                                                                .what()
                                                                                .raisedAt(),
                                                                        now)
                                                                .toMinutes(),
                                                        it.waiting(),
                                                        it.escalation().status()))
                                        .orElseGet(() -> text("help.join.anew")));
        var promise = new Writing(text("help.join.promise"), 2);
        promise.write(text("help.join.promise.words"));
        promise.addClassName("wide");
        return new FormPanel(
                        text("help.join"),
                        text("help.join.do"),
                        () -> done.accept(which.value(), promise.text()),
                        left)
                .large()
                .with(which.labelled(text("help.join")), promise.labelled());
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
                .with(to.labelled(text("help.hand-over.to")), words.labelled());
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
                .with(pick.labelled(text(title)), own.labelled());
    }

    private String text(String key) {
        return near.getTranslation(key);
    }
}
