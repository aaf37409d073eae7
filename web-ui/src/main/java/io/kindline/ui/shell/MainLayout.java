package io.kindline.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinSession;
import io.kindline.domain.shared.Actor;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Rail, top bar and dialogs around every view of a signed-in person. */
@Layout
@PermitAll
@JsModule("context://js/shell.js")
public class MainLayout extends Div implements RouterLayout {
    private static final long serialVersionUID = 1;

    private final transient Duty duty;
    private final transient Errands errands = new Errands();
    private final Main main = new Main();

    MainLayout(Duty duty, List<RailGuard> guards) {
        this.duty = duty;
        addClassName("shell");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.getElement().setAttribute("router-ignore", true);
        skip.addClassNames("skip", "plain");
        add(
                skip,
                new Rail(duty.current().actor(), guards),
                new TopBar(duty),
                new SafetyStrip(duty),
                main,
                new LiveRegion(),
                new Palette(),
                new KeySheet());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ReconnectDialogConfiguration words = event.getUI().getReconnectDialogConfiguration();
        words.setDialogText(getTranslation("shell.reconnecting"));
        words.setDialogTextGaveUp(getTranslation("shell.disconnected"));
        Browser.online(this, getTranslation("shell.connected"));
        Browser.startClocks(this, duty.clock().instant(), getTranslation("shell.units"));
        Browser.startBeat(this, VaadinSession.getCurrent().getSession().getMaxInactiveInterval());
    }

    /** The browser is alive; called by it every fifteen seconds. */
    @ClientCallable
    void beat() {
        Actor.Staff me = duty.current().actor();
        if (TopBar.worksWithContacts(me)) {
            errands.quietly(() -> duty.beat().handle(me));
        }
    }

    /** Nobody has touched anything for too long: the session ends; what was typed is kept. */
    @ClientCallable
    void idle() {
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
