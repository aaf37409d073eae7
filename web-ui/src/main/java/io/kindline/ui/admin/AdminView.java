package io.kindline.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The way into administration: leads on to the first section that the person may open. */
@Route("admin")
@Menu(title = "nav.admin", order = 90, icon = "settings")
@RolesAllowed({"ADMINISTRATOR", "SUPERVISOR"})
class AdminView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AdminLayout.sections().findFirst().ifPresent(first -> event.forwardTo(first.menuClass()));
    }
}
