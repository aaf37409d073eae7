package io.kindline.ui.routing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.kindline.application.routing.TryRouting;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.routing.Obstacle;
import io.kindline.domain.routing.RoutingDecision;
import io.kindline.domain.routing.Why;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.CurrentActor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The imagined contact, and what would become of it. */
final class TryForm {
    private static final int SHOWN_MAX = 50;

    private final TryRouting tryRouting;
    private final Operators operators;
    private final CurrentActor current;
    private final AdminField<Choice<EntryPoint>> door;
    private final AdminField<Input> language;
    private final AdminField<Input> waited;
    private final AdminField<Choice<Optional<Operator>>> knownBy;
    private final AdminForm form;
    private final NativeButton go;
    private final Div answer = new Div();

    /**
     * @param doors in use, at least one
     */
    TryForm(
            TryRouting tryRouting,
            Operators operators,
            CurrentActor current,
            List<EntryPoint> doors) {
        this.tryRouting = tryRouting;
        this.operators = operators;
        this.current = current;
        form = new AdminForm(new Span().getTranslation("admin.try.contact"));
        door = AdminField.choice(form.getTranslation("admin.door"), doors, EntryPoint::name);
        language = AdminField.text(form.getTranslation("admin.door.language"), "ru");
        language.help(form.getTranslation("admin.door.language.help"));
        waited = AdminField.text(form.getTranslation("admin.try.waited"), "0");
        waited.help(form.getTranslation("admin.try.waited.help"));
        knownBy =
                AdminField.choice(
                        form.getTranslation("admin.try.known"),
                        Stream.concat(
                                        Stream.of(Optional.<Operator>empty()),
                                        colleagues().map(Optional::of))
                                .toList(),
                        one ->
                                one.map(Operator::displayName)
                                        .orElseGet(() -> form.getTranslation("admin.try.nobody")));
        go = new NativeButton(form.getTranslation("admin.try.go"));
        go.addClassName("solid");
        go.addClickListener(_ -> ask());
        answer.addClassName("try-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        form.group(form.getTranslation("admin.try.what"), door, language, waited, knownBy)
                .wide(go, answer);
    }

    AdminForm form() {
        return form;
    }

    private Stream<Operator> colleagues() {
        return operators.all().stream()
                .filter(one -> one.brands().stream().anyMatch(current.actor()::maySee));
    }

    private void ask() {
        form.clear();
        answer.removeAll();
        String tag = language.input().getValue().strip();
        String seconds = waited.input().getValue().strip();
        if (!tag.matches("[A-Za-z]{2,3}")) {
            form.problem(language, form.getTranslation("admin.flaw.language-malformed"));
        } else if (!seconds.matches("\\d{1,6}")) {
            form.problem(waited, form.getTranslation("admin.flaw.waited-malformed"));
        } else {
            var query =
                    new TryRouting.Query(
                            door.input().value().id(),
                            Language.of(tag),
                            Priority.NORMAL,
                            Duration.ofSeconds(Integer.parseInt(seconds)),
                            knownBy.input().value().map(Operator::id));
            Actor.Staff actor = current.actor();
            form.run(
                    go,
                    () -> tryRouting.handle(actor, query),
                    found -> found.ifPresent(this::show));
        }
    }

    private void show(TryRouting.Answer found) {
        answer.add(new H3(form.getTranslation("admin.try.answer")));
        answer.add(
                new Paragraph(
                        form.getTranslation(
                                found.open() ? "admin.try.queue" : "admin.try.queue.closed",
                                found.queue().name())));
        switch (found.decision()) {
            case RoutingDecision.OfferTo(var operator, Why why) ->
                    answer.add(
                            strong(
                                    form.getTranslation(
                                            "admin.try.offered",
                                            operators
                                                    .byId(operator)
                                                    .map(Operator::displayName)
                                                    .orElse(""))),
                            new Paragraph(words(why)));
            case RoutingDecision.NobodyYet(Why why, _) ->
                    answer.add(
                            strong(form.getTranslation("admin.try.waits")),
                            new Paragraph(words(why)));
        }
        answer.add(new H3(form.getTranslation("admin.try.others")));
        var list = new UnorderedList();
        list.addClassName("role-history");
        found.others().stream()
                .limit(SHOWN_MAX)
                .forEach(one ->
                        list.add(new ListItem(strong(one.name()), new Span(obstacles(one)))));
        answer.add(list);
        if (found.others().isEmpty()) {
            answer.add(new Paragraph(form.getTranslation("admin.try.nobody-else")));
        }
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("strong");
        return span;
    }

    private String words(Why why) {
        return why.reasons().stream()
                .map(reason ->
                        form.getTranslation(
                                "admin.try.why." + reason.code().word(), reason.parameter()))
                .collect(Collectors.joining("; "));
    }

    private String obstacles(TryRouting.Passed one) {
        if (one.obstacles().isEmpty()) {
            return form.getTranslation("admin.try.not-first");
        }
        return one.obstacles().stream().sorted().map(this::word).collect(Collectors.joining(", "));
    }

    private String word(Obstacle obstacle) {
        return form.getTranslation(
                "admin.try.obstacle." + obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
