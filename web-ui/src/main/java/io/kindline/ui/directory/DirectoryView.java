package io.kindline.ui.directory;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.directory.OutsideServices;
import io.kindline.application.directory.SaveOutsideService;
import io.kindline.domain.directory.OutsideService;
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
import java.util.function.Supplier;

/** The services outside the house, as the emergency panel offers them. */
@Route(value = "admin/directory/:id?", layout = AdminLayout.class)
@Menu(title = "admin.directory", order = 345)
@RolesAllowed("ADMINISTRATOR")
class DirectoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<List<OutsideService>> query;
    private final transient OutsideServices services;
    private final transient SaveOutsideService save;
    private final transient CurrentActor current;

    DirectoryView(OutsideServices services, SaveOutsideService save, CurrentActor current) {
        this.services = services;
        this.save = save;
        this.current = current;
        page = new AdminPage(getTranslation("admin.directory"), getTranslation("directory.told"));
        query = new AdminQuery<>(page);
        list = new AdminList(getTranslation("admin.directory"));
        page.list(list);
        page.tools(AdminPage.adding(getTranslation("directory.new"), () -> go(NEW)));
        add(page);
    }

    static void go(String id) {
        UI.getCurrent().navigate(DirectoryView.class, new RouteParameters("id", id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String chosen = event.getRouteParameters().get("id").orElse("");
        Actor.Staff me = current.actor();
        query.open(() -> services.handle(me), all -> show(all, chosen));
    }

    private void show(List<OutsideService> all, String chosen) {
        list.show(
                all.stream().map(one -> row(one, chosen)).toList(),
                getTranslation("directory.none"));
        Optional<OutsideService> service =
                all.stream().filter(one -> key(one).equals(chosen)).findFirst();
        if (service.isPresent() || chosen.equals(NEW)) {
            page.detail(
                    new DirectoryForm(this, service).form(),
                    () -> UI.getCurrent().navigate(DirectoryView.class, RouteParameters.empty()));
        } else {
            page.hint(getTranslation("directory.choose"));
        }
    }

    private AdminRow row(OutsideService one, String chosen) {
        var row =
                new AdminRow(
                        one.name(),
                        String.join(
                                " · ",
                                getTranslation("service." + one.service().word()),
                                one.region().isEmpty()
                                        ? getTranslation("directory.everywhere")
                                        : one.region(),
                                one.number()),
                        () -> go(key(one)));
        if (one.standing() == OutsideService.Standing.RETIRED) {
            row.tagged(getTranslation("directory.retired"));
        }
        return key(one).equals(chosen) ? row.current() : row;
    }

    private static String key(OutsideService one) {
        return one.id().value().toString();
    }

    /** Saves, off the screen's lock. */
    Supplier<SaveOutsideService.Outcome> save(SaveOutsideService.Command command) {
        Actor.Staff me = current.actor();
        return () -> save.handle(me, command);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.directory");
    }
}
