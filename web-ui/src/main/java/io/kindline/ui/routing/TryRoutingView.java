package io.kindline.ui.routing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.entrypoints.ListEntryPoints;
import io.kindline.application.routing.TryRouting;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.routing.Obstacle;
import io.kindline.domain.routing.RoutingDecision;
import io.kindline.domain.routing.Why;
import io.kindline.domain.shared.Language;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Imagines a contact and says to whom it would be offered now, and why to nobody else. */
@Route(value = "admin/try", layout = AdminLayout.class)
@Menu(title = "admin.try", order = 220)
@RolesAllowed({"ADMINISTRATOR", "SUPERVISOR"})
class TryRoutingView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final int SHOWN_MAX = 50;

    private final transient TryRouting tryRouting;
    private final transient Operators operators;
    private final transient CurrentActor current;
    private final transient List<EntryPoint> doors;
    private final AdminField<Choice<EntryPoint>> door;
    private final AdminField<Input> language;
    private final AdminField<Input> waited;
    private final AdminField<Choice<Optional<Operator>>> knownBy;
    private final AdminForm form;
    private final Div answer = new Div();

    TryRoutingView(
            TryRouting tryRouting,
            ListEntryPoints entryPoints,
            Operators operators,
            CurrentActor current) {
        this.tryRouting = tryRouting;
        this.operators = operators;
        this.current = current;
        doors = entryPoints.handle(current.actor()).stream().filter(EntryPoint::isInUse).toList();
        form = new AdminForm(getTranslation("admin.try.contact"));
        door = AdminField.choice(getTranslation("admin.door"), doors, EntryPoint::name);
        language = AdminField.text(getTranslation("admin.door.language"), "ru");
        language.help(getTranslation("admin.door.language.help"));
        waited = AdminField.text(getTranslation("admin.try.waited"), "0");
        waited.help(getTranslation("admin.try.waited.help"));
        knownBy =
                AdminField.choice(
                        getTranslation("admin.try.known"),
                        Stream.concat(
                                        Stream.of(Optional.<Operator>empty()),
                                        colleagues().map(Optional::of))
                                .toList(),
                        one ->
                                one.map(Operator::displayName)
                                        .orElseGet(() -> getTranslation("admin.try.nobody")));
        var go = new NativeButton(getTranslation("admin.try.go"));
        go.addClassName("solid");
        go.addClickListener(_ -> ask());
        answer.addClassName("try-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        form.group(getTranslation("admin.try.what"), door, language, waited, knownBy)
                .wide(go, answer);
        var page = new AdminPage(getTranslation("admin.try"), getTranslation("admin.try.told"));
        page.detail(form, () -> {});
        page.addClassName("alone");
        if (doors.isEmpty()) {
            page.hint(getTranslation("admin.try.no-doors"));
        }
        add(page);
    }

    private Stream<Operator> colleagues() {
        return operators.all().stream()
                .filter(one -> one.brands().stream().anyMatch(current.actor()::maySee));
    }

    private void ask() {
        language.fine();
        waited.fine();
        answer.removeAll();
        String tag = language.input().getValue().strip();
        String seconds = waited.input().getValue().strip();
        if (!tag.matches("[A-Za-z]{2,3}")) {
            form.problem(language, getTranslation("admin.flaw.language-malformed"));
        } else if (!seconds.matches("\\d{1,6}")) {
            form.problem(waited, getTranslation("admin.flaw.waited-malformed"));
        } else {
            var query =
                    new TryRouting.Query(
                            door.input().value().id(),
                            Language.of(tag),
                            Priority.NORMAL,
                            Duration.ofSeconds(Integer.parseInt(seconds)),
                            knownBy.input().value().map(Operator::id));
            tryRouting.handle(current.actor(), query).ifPresent(this::show);
        }
    }

    private void show(TryRouting.Answer found) {
        answer.add(new H3(getTranslation("admin.try.answer")));
        answer.add(
                new Paragraph(
                        getTranslation(
                                found.open() ? "admin.try.queue" : "admin.try.queue.closed",
                                found.queue().name())));
        switch (found.decision()) {
            case RoutingDecision.OfferTo(var operator, Why why) ->
                    answer.add(
                            strong(
                                    getTranslation(
                                            "admin.try.offered",
                                            operators
                                                    .byId(operator)
                                                    .map(Operator::displayName)
                                                    .orElse(""))),
                            new Paragraph(words(why)));
            case RoutingDecision.NobodyYet(Why why, _) ->
                    answer.add(
                            strong(getTranslation("admin.try.waits")), new Paragraph(words(why)));
        }
        answer.add(new H3(getTranslation("admin.try.others")));
        var list = new UnorderedList();
        list.addClassName("role-history");
        found.others().stream()
                .limit(SHOWN_MAX)
                .forEach(one ->
                        list.add(new ListItem(strong(one.name()), new Span(obstacles(one)))));
        answer.add(list);
        if (found.others().isEmpty()) {
            answer.add(new Paragraph(getTranslation("admin.try.nobody-else")));
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
                        getTranslation("admin.try.why." + reason.code().word(), reason.parameter()))
                .collect(Collectors.joining("; "));
    }

    private String obstacles(TryRouting.Passed one) {
        if (one.obstacles().isEmpty()) {
            return getTranslation("admin.try.not-first");
        }
        return one.obstacles().stream().sorted().map(this::word).collect(Collectors.joining(", "));
    }

    private String word(Obstacle obstacle) {
        return getTranslation(
                "admin.try.obstacle." + obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.try");
    }
}
