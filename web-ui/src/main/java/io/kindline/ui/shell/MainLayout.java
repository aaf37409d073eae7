package io.kindline.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;

/** Rail, top bar and dialogs around every view of a signed-in person. */
@Layout
@PermitAll
@JsModule("context://js/shell.js")
class MainLayout extends Div implements RouterLayout {
    private static final long serialVersionUID = 1;

    private final transient InstantSource clock;
    private final Main main = new Main();

    MainLayout(InstantSource clock, CurrentActor current) {
        this.clock = clock;
        addClassName("shell");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.getElement().setAttribute("router-ignore", true);
        skip.addClassNames("skip", "plain");
        add(
                skip,
                new Rail(),
                new TopBar(current),
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
        Browser.startClocks(this, clock.instant(), getTranslation("shell.units"));
        Browser.startBeat(this);
    }

    /** The browser is alive; called by it every fifteen seconds. */
    @ClientCallable
    void beat() {}
}
