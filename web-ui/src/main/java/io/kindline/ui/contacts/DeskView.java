package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;

/** The operator's home: three columns that fill the window. */
@Route("desk/:contact?")
@RouteAlias("")
@Menu(title = "nav.desk", order = 1, icon = "desk")
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
class DeskView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title");
    }
}
