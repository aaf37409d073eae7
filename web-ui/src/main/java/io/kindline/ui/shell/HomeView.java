package io.kindline.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where one comes in: those who help go to their desk, those who set up to administration. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;

    private final transient CurrentActor current;

    HomeView(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // Not forwarded: a second navigation by the browser would undo what is opened meanwhile.
        event.rerouteTo(TopBar.worksWithContacts(current.actor()) ? "desk" : "admin");
    }
}
