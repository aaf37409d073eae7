package io.kindline.ui.escalations;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.escalations.NameAnsweringTeam;
import io.kindline.application.escalations.WhoAnswers;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.operators.Team;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import io.kindline.ui.shell.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;

/** Which team answers for the network, for bills, for coverage and for computers. */
@Route(value = "admin/answering/:service?", layout = AdminLayout.class)
@Menu(title = "admin.answering", order = 344)
@RolesAllowed("ADMINISTRATOR")
class AnsweringView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<WhoAnswers.Answer> query;
    private final transient WhoAnswers answering;
    private final transient NameAnsweringTeam name;
    private final transient CurrentActor current;

    AnsweringView(WhoAnswers answering, NameAnsweringTeam name, CurrentActor current) {
        this.answering = answering;
        this.name = name;
        this.current = current;
        page = new AdminPage(getTranslation("admin.answering"), getTranslation("answering.told"));
        query = new AdminQuery<>(page);
        list = new AdminList(getTranslation("admin.answering"));
        page.list(list);
        add(page);
    }

    static void go(Service service) {
        UI.getCurrent()
                .navigate(AnsweringView.class, new RouteParameters("service", service.word()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String chosen = event.getRouteParameters().get("service").orElse("");
        Actor.Staff me = current.actor();
        query.open(() -> answering.handle(me), answer -> show(answer, chosen));
    }

    private void show(WhoAnswers.Answer answer, String chosen) {
        list.show(answer.lines().stream().map(line -> row(line, chosen)).toList(), "");
        answer.lines().stream()
                .filter(line -> line.service().word().equals(chosen))
                .findFirst()
                .ifPresentOrElse(
                        line ->
                                page.detail(
                                        new AnsweringForm(this, line, answer.teams()).form(),
                                        () ->
                                                UI.getCurrent()
                                                        .navigate(
                                                                AnsweringView.class,
                                                                RouteParameters.empty())),
                        () -> page.hint(getTranslation("answering.choose")));
    }

    private AdminRow row(WhoAnswers.Line line, String chosen) {
        var row =
                new AdminRow(
                        Words.service(this, line.service()),
                        line.team()
                                .map(Team::name)
                                .map(team ->
                                        getTranslation("answering.people", team, line.people()))
                                .orElseGet(() -> getTranslation("answering.supervisors")),
                        () -> go(line.service()));
        if (line.team().isPresent() && line.people() == 0) {
            row.tagged(getTranslation("answering.nobody"));
        }
        return line.service().word().equals(chosen) ? row.current() : row;
    }

    /** Saves, off the screen's lock. */
    Supplier<NameAnsweringTeam.Outcome> save(NameAnsweringTeam.Command command) {
        Actor.Staff me = current.actor();
        return () -> name.handle(me, command);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.answering");
    }
}
