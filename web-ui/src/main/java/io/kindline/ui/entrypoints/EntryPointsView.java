package io.kindline.ui.entrypoints;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The doors of the administrator's brands. */
@Route(value = "admin/entry-points/:id?", layout = AdminLayout.class)
@Menu(title = "admin.doors", order = 200)
@RolesAllowed("ADMINISTRATOR")
class EntryPointsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient DoorWork work;
    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<Doors> query;

    /** The doors, and the queues to which they may lead. */
    private record Doors(List<EntryPoint> mine, List<Queue> queues) {}

    EntryPointsView(DoorWork work) {
        this.work = work;
        page = new AdminPage(getTranslation("admin.doors"), getTranslation("admin.doors.told"));
        query = new AdminQuery<>(page);
        list = new AdminList(getTranslation("admin.doors"));
        page.list(list);
        page.tools(AdminPage.adding(getTranslation("admin.door.new"), () -> go(NEW)));
        add(page);
    }

    private static void go(String id) {
        UI.getCurrent().navigate(EntryPointsView.class, new RouteParameters("id", id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String chosen = event.getRouteParameters().get("id").orElse("");
        Actor.Staff actor = work.current().actor();
        query.open(
                () -> new Doors(work.list().handle(actor), work.queues().handle(actor)),
                doors -> show(doors, chosen));
    }

    private void show(Doors doors, String chosen) {
        list.show(
                doors.mine().stream().map(door -> row(door, chosen)).toList(),
                getTranslation("admin.doors.none"));
        Optional<EntryPoint> door =
                doors.mine().stream().filter(one -> key(one).equals(chosen)).findFirst();
        if (door.isPresent() || chosen.equals(NEW)) {
            page.detail(
                    new EntryPointForm(work, doors.queues(), door, EntryPointsView::go).form(),
                    () -> UI.getCurrent().navigate(EntryPointsView.class, RouteParameters.empty()));
        } else {
            page.hint(getTranslation(chosen.isEmpty() ? "admin.doors.choose" : "admin.flaw.gone"));
        }
    }

    private AdminRow row(EntryPoint door, String chosen) {
        var row =
                new AdminRow(
                        door.name(),
                        door.key().value()
                                + " · "
                                + DoorWords.of(this, "channel", door.channel())
                                + " · "
                                + work.brands().byId(door.brand()).name(),
                        () -> go(key(door)));
        if (!door.isInUse()) {
            row.tagged(getTranslation("admin.door.retired"));
        }
        return key(door).equals(chosen) ? row.current() : row;
    }

    private static String key(EntryPoint door) {
        return door.id().value().toString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.doors");
    }
}
