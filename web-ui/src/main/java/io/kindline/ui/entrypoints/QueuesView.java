package io.kindline.ui.entrypoints;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.entrypoints.ListQueues;
import io.kindline.application.entrypoints.SaveQueue;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import io.kindline.ui.shell.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The queues of the administrator's brands and the rules by which each is served. */
@Route(value = "admin/queues/:id?", layout = AdminLayout.class)
@Menu(title = "admin.queues", order = 210)
@RolesAllowed("ADMINISTRATOR")
class QueuesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient ListQueues queues;
    private final transient SaveQueue save;
    private final transient Brands brands;
    private final transient CurrentActor current;
    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<List<Queue>> query;

    QueuesView(ListQueues queues, SaveQueue save, Brands brands, CurrentActor current) {
        this.queues = queues;
        this.save = save;
        this.brands = brands;
        this.current = current;
        page = new AdminPage(getTranslation("admin.queues"), getTranslation("admin.queues.told"));
        query = new AdminQuery<>(page);
        list = new AdminList(getTranslation("admin.queues"));
        page.list(list);
        page.tools(AdminPage.adding(getTranslation("admin.queue.new"), () -> go(NEW)));
        add(page);
    }

    private static void go(String id) {
        UI.getCurrent().navigate(QueuesView.class, new RouteParameters("id", id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String chosen = event.getRouteParameters().get("id").orElse("");
        Actor.Staff actor = current.actor();
        query.open(() -> queues.handle(actor), mine -> show(mine, chosen));
    }

    private void show(List<Queue> mine, String chosen) {
        list.show(
                mine.stream().map(queue -> row(queue, chosen)).toList(),
                getTranslation("admin.queues.none"));
        Optional<Queue> queue = mine.stream().filter(one -> key(one).equals(chosen)).findFirst();
        if (queue.isPresent() || chosen.equals(NEW)) {
            page.detail(
                    new QueueForm(save, brands, current, queue, QueuesView::go).form(),
                    () -> UI.getCurrent().navigate(QueuesView.class, RouteParameters.empty()));
        } else {
            page.hint(getTranslation(chosen.isEmpty() ? "admin.queues.choose" : "admin.flaw.gone"));
        }
    }

    private AdminRow row(Queue queue, String chosen) {
        var row =
                new AdminRow(queue.name(), brands.byId(queue.brand()).name(), () -> go(key(queue)));
        row.tagged(getTranslation("admin.queue.priority.short", queue.priority()));
        return key(queue).equals(chosen) ? row.current() : row;
    }

    private static String key(Queue queue) {
        return queue.id().value().toString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.queues");
    }
}
