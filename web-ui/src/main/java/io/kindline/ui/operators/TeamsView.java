package io.kindline.ui.operators;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.domain.operators.Centre;
import io.kindline.domain.operators.Team;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Centres with their zones, and the teams that work in them. */
@Route(value = "admin/teams/:kind?/:id?", layout = AdminLayout.class)
@Menu(title = "admin.teams", order = 120)
@RolesAllowed("ADMINISTRATOR")
class TeamsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String TEAM = "team";
    private static final String CENTRE = "centre";
    static final String NEW = "new";

    private final AdminPage page;
    private final AdminList list;
    private final transient TeamForms forms;

    TeamsView(TeamForms forms) {
        this.forms = forms;
        page = new AdminPage(getTranslation("admin.teams"), getTranslation("admin.teams.told"));
        list = new AdminList(getTranslation("admin.teams"));
        page.list(list);
        NativeButton centre =
                AdminPage.adding(getTranslation("admin.centre.new"), () -> go(CENTRE, NEW));
        centre.removeClassName("solid");
        centre.addClassName("plain");
        page.tools(centre, AdminPage.adding(getTranslation("admin.team.new"), () -> go(TEAM, NEW)));
        add(page);
    }

    private static void go(String kind, String id) {
        UI.getCurrent()
                .navigate(TeamsView.class, new RouteParameters(Map.of("kind", kind, "id", id)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters where = event.getRouteParameters();
        String kind = where.get("kind").orElse("");
        String id = where.get("id").orElse("");
        showList(id);
        Runnable back = () -> UI.getCurrent().navigate(TeamsView.class, RouteParameters.empty());
        Optional<Team> team =
                forms.teams().all().stream().filter(it -> key(it).equals(id)).findFirst();
        Optional<Centre> centre =
                forms.teams().centres().stream().filter(it -> key(it).equals(id)).findFirst();
        if (kind.equals(TEAM) && (team.isPresent() || id.equals(NEW))) {
            page.detail(forms.of(team, saved -> go(TEAM, saved)), back);
        } else if (kind.equals(CENTRE) && (centre.isPresent() || id.equals(NEW))) {
            page.detail(forms.ofCentre(centre, saved -> go(CENTRE, saved)), back);
        } else {
            page.hint(getTranslation("admin.teams.choose"));
        }
    }

    private void showList(String chosen) {
        List<AdminRow> rows = new ArrayList<>();
        for (Centre centre : forms.teams().centres()) {
            rows.add(
                    mark(
                                    new AdminRow(
                                            centre.name(),
                                            centre.zone().getId(),
                                            () -> go(CENTRE, key(centre))),
                                    key(centre).equals(chosen))
                            .tagged(getTranslation("admin.centre")));
            forms.teams().all().stream()
                    .filter(team -> team.centre().equals(centre.id()))
                    .forEach(team -> {
                        var row = new AdminRow(team.name(), "", () -> go(TEAM, key(team)));
                        row.addClassName("indented");
                        rows.add(mark(row, key(team).equals(chosen)));
                    });
        }
        list.show(rows, getTranslation("admin.teams.none"));
    }

    private static AdminRow mark(AdminRow row, boolean chosen) {
        return chosen ? row.current() : row;
    }

    private static String key(Team team) {
        return team.id().value().toString();
    }

    private static String key(Centre centre) {
        return centre.id().value().toString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.teams");
    }
}
