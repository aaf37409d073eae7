package io.kindline.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import io.kindline.domain.shared.Actor;
import java.util.List;

/**
 * The way to the views: those with a {@code @Menu} annotation that the person may open. Its title
 * is a message key, its icon the name of an {@link Icon}.
 */
final class Rail extends Nav {
    private static final long serialVersionUID = 1;
    private static final String HOME = "desk";

    private final transient Errands errands = new Errands();

    Rail(Actor.Staff person, List<RailGuard> guards) {
        addClassName("rail");
        getElement().setAttribute("aria-label", getTranslation("shell.rail"));
        add(mark());
        Ways.open().stream()
                .filter(Rail::isOfTheHouse)
                .forEach(entry -> add(guarded(link(entry), path(entry), person, guards)));
        add(foot());
    }

    /** Who is watched by a guard is shown the way once the guard has let him. */
    private RouterLink guarded(
            RouterLink link, String path, Actor.Staff person, List<RailGuard> guards) {
        guards.stream()
                .filter(guard -> guard.watches(path))
                .findFirst()
                .ifPresent(guard -> {
                    link.setVisible(false);
                    errands.run(() -> guard.lets(person), link::setVisible);
                });
        return link;
    }

    /** Sections of administration have a navigation of their own. */
    private static boolean isOfTheHouse(MenuEntry entry) {
        return !path(entry).startsWith("admin/");
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private static Div mark() {
        var mark = new Div();
        Markup.draw(mark, Markup.span("", "mark"), Markup.span("Kindline", "rail-name"));
        mark.addClassName("rail-mark");
        return mark;
    }

    private RouterLink link(MenuEntry entry) {
        var link = new RouterLink(entry.menuClass());
        Markup.draw(
                link,
                Icon.named(entry.icon()).mark(),
                Markup.span(getTranslation(entry.title()), "rail-label"));
        link.getElement().setAttribute("title", getTranslation(entry.title()));
        link.setHighlightCondition(Rail::leadsHere);
        link.setHighlightAction(Rail::mark);
        return link;
    }

    /** The home page is the desk, whether its address says so or not. */
    private static boolean leadsHere(RouterLink link, AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        return (path.isEmpty() ? HOME : path).startsWith(link.getHref());
    }

    private static void mark(RouterLink link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private Div foot() {
        var toggle = new NativeButton();
        Markup.draw(
                toggle,
                Icon.PANEL.mark(),
                Markup.span(getTranslation("shell.rail.toggle"), "rail-label"));
        toggle.getElement()
                .setAttribute("data-rail-toggle", true)
                .setAttribute("aria-keyshortcuts", "[")
                .setAttribute("data-command", getTranslation("shell.rail.toggle"))
                .setAttribute("title", getTranslation("shell.rail.toggle"));
        var foot = new Div(toggle);
        foot.addClassName("rail-foot");
        return foot;
    }
}
