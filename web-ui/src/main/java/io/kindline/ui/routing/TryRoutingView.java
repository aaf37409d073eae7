package io.kindline.ui.routing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.entrypoints.ListEntryPoints;
import io.kindline.application.routing.TryRouting;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.shell.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Imagines a contact and says to whom it would be offered now, and why to nobody else. */
@Route(value = "admin/try", layout = AdminLayout.class)
@Menu(title = "admin.try", order = 220)
@RolesAllowed({"ADMINISTRATOR", "SUPERVISOR"})
class TryRoutingView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient TryRouting tryRouting;
    private final transient Operators operators;
    private final transient CurrentActor current;
    private final AdminPage page;

    TryRoutingView(
            TryRouting tryRouting,
            ListEntryPoints entryPoints,
            Operators operators,
            CurrentActor current) {
        this.tryRouting = tryRouting;
        this.operators = operators;
        this.current = current;
        page = new AdminPage(getTranslation("admin.try"), getTranslation("admin.try.told"));
        page.addClassName("alone");
        add(page);
        Actor.Staff actor = current.actor();
        new AdminQuery<List<EntryPoint>>(page)
                .open(
                        () ->
                                entryPoints.handle(actor).stream()
                                        .filter(EntryPoint::isInUse)
                                        .toList(),
                        this::show);
    }

    private void show(List<EntryPoint> doors) {
        if (doors.isEmpty()) {
            page.hint(getTranslation("admin.try.no-doors"));
        } else {
            page.detail(new TryForm(tryRouting, operators, current, doors).form(), () -> {});
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.try");
    }
}
