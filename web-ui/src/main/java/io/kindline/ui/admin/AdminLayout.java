package io.kindline.ui.admin;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import io.kindline.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/**
 * Administration: its sections on the left, the chosen one beside them. A section is a view whose
 * address begins with {@code admin/}, with this layout and a {@code @Menu}; the hundreds of its
 * order say under which heading it stands.
 */
@ParentLayout(MainLayout.class)
@PermitAll
public final class AdminLayout extends Div implements RouterLayout {
    private static final long serialVersionUID = 1;
    private static final String PREFIX = "admin/";
    private static final int GROUP_SIZE = 100;
    private static final List<String> GROUPS = List.of("people", "doors", "words", "trail");

    private final Div content = new Div();

    AdminLayout() {
        addClassName("admin");
        content.addClassName("admin-content");
        add(navigation(), content);
    }

    /** The sections that the person at the screen may open, in order. */
    static Stream<MenuEntry> sections() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().replaceFirst("^/", "").startsWith(PREFIX));
    }

    private Nav navigation() {
        var nav = new Nav();
        nav.addClassName("admin-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("admin.nav"));
        for (int group = 0; group < GROUPS.size(); group++) {
            int here = group + 1;
            List<RouterLink> links =
                    sections().filter(entry -> groupOf(entry) == here).map(this::link).toList();
            if (!links.isEmpty()) {
                var heading = new Span(getTranslation("admin.group." + GROUPS.get(group)));
                heading.addClassName("admin-group");
                nav.add(heading);
                links.forEach(nav::add);
            }
        }
        return nav;
    }

    private static int groupOf(MenuEntry entry) {
        return (int) (entry.order() / GROUP_SIZE);
    }

    private RouterLink link(MenuEntry entry) {
        var link = new RouterLink(getTranslation(entry.title()), entry.menuClass());
        link.setHighlightCondition(AdminLayout::leadsHere);
        link.setHighlightAction(AdminLayout::mark);
        return link;
    }

    private static boolean leadsHere(RouterLink link, AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        return path.equals(link.getHref()) || path.startsWith(link.getHref() + "/");
    }

    private static void mark(RouterLink link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(shown.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        content.getElement().removeAllChildren();
    }
}
