package io.kindline.ui.operators;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.operators.ListPeople;
import io.kindline.application.operators.ViewPerson;
import io.kindline.domain.operators.Centre;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Team;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import io.kindline.ui.shell.Choice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody an administrator manages, and one person's page beside the list. */
@Route(value = "admin/people/:id?", layout = AdminLayout.class)
@Menu(title = "admin.people", order = 110)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient PeopleWork work;
    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<Page<Operator>> people;
    private final transient AdminQuery<Optional<ViewPerson.Card>> card;
    private final Choice<Optional<Role>> role;
    private final Choice<Optional<Team>> team;
    private final Choice<Optional<Centre>> centre;
    private final Choice<Employment> employment;
    private String words = "";
    private String chosen = "";

    PeopleView(PeopleWork work) {
        this.work = work;
        page = new AdminPage(getTranslation("admin.people"), getTranslation("admin.people.told"));
        people = new AdminQuery<>(page);
        card = new AdminQuery<>(page);
        list = new AdminList(getTranslation("admin.people"));
        role =
                filter(
                        "admin.role",
                        "admin.role.any",
                        List.of(Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR),
                        one -> PersonWords.role(this, one));
        team = filter("admin.team", "admin.team.any", work.teams().all(), Team::name);
        centre = filter("admin.centre", "admin.centre.any", work.teams().centres(), Centre::name);
        employment =
                new Choice<>(
                        getTranslation("admin.employment"),
                        List.of(Employment.values()),
                        one -> PersonWords.of(this, "admin.employment", one));
        employment.onChosen(_ -> showList());
        list.search(
                        getTranslation("admin.people.search"),
                        typed -> {
                            words = typed;
                            showList();
                        })
                .filter(role)
                .filter(team)
                .filter(centre)
                .filter(employment);
        page.list(list);
        page.tools(AdminPage.adding(getTranslation("admin.people.new"), () -> go(NEW)));
        add(page);
    }

    private <T> Choice<Optional<T>> filter(
            String label, String any, List<T> items, Function<T, String> text) {
        var choice =
                new Choice<Optional<T>>(
                        getTranslation(label),
                        Stream.concat(
                                        Stream.of(Optional.<T>empty()),
                                        items.stream().map(Optional::of))
                                .toList(),
                        one -> one.map(text).orElseGet(() -> getTranslation(any)));
        choice.onChosen(_ -> showList());
        return choice;
    }

    private static void go(String id) {
        UI.getCurrent().navigate(PeopleView.class, new RouteParameters("id", id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().get("id").orElse("");
        showList();
        Actor.Staff actor = work.current().actor();
        Optional<OperatorId> id = parsed(chosen);
        card.open(() -> id.flatMap(it -> work.view().handle(actor, it)), this::showCard);
    }

    private void showCard(Optional<ViewPerson.Card> found) {
        if (found.isPresent() || chosen.equals(NEW)) {
            page.detail(
                    new PersonForm(work, found, PeopleView::go).form(),
                    () -> UI.getCurrent().navigate(PeopleView.class, RouteParameters.empty()));
        } else {
            page.hint(getTranslation(chosen.isEmpty() ? "admin.people.choose" : "admin.flaw.gone"));
        }
    }

    private static Optional<OperatorId> parsed(String id) {
        try {
            return Optional.of(new OperatorId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void showList() {
        ask(
                Optional.empty(),
                found -> {
                    list.show(rows(found), getTranslation("admin.people.none"));
                    offerMore(found);
                });
    }

    private void offerMore(Page<Operator> found) {
        list.more(
                found.next()
                        .map(cursor ->
                                () ->
                                        ask(
                                                Optional.of(cursor),
                                                next -> {
                                                    list.append(rows(next));
                                                    offerMore(next);
                                                })));
    }

    private void ask(Optional<String> after, Consumer<Page<Operator>> show) {
        Actor.Staff actor = work.current().actor();
        var query =
                new ListPeople.Query(
                        words,
                        role.value(),
                        team.value().map(Team::id),
                        centre.value().map(Centre::id),
                        employment.value(),
                        after);
        people.ask(() -> work.list().handle(actor, query), show);
    }

    private List<AdminRow> rows(Page<Operator> found) {
        return found.items().stream().map(this::row).toList();
    }

    private AdminRow row(Operator one) {
        String id = one.id().value().toString();
        String roles =
                one.rolesOn(one.dayAt(work.clock().instant())).stream()
                        .sorted()
                        .map(it -> PersonWords.role(this, it))
                        .collect(Collectors.joining(", "));
        var row =
                new AdminRow(
                        one.displayName(),
                        one.account().value() + (roles.isEmpty() ? "" : " · " + roles),
                        () -> go(id));
        return id.equals(chosen) ? row.current() : row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.people");
    }
}
