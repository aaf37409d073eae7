package io.kindline.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import io.kindline.domain.shared.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The views that may be opened, looked up once for all people with the same roles: Vaadin reads the
 * list from the jar and checks every view each time it is asked.
 */
final class Ways {
    private static final Map<Set<Role>, List<MenuEntry>> OF_ROLES = new ConcurrentHashMap<>();

    private Ways() {}

    /** Those of whoever is at the screen, in their order. */
    static List<MenuEntry> open() {
        return VaadinService.getCurrent().getDeploymentConfiguration().isProductionMode()
                ? OF_ROLES.computeIfAbsent(roles(), _ -> MenuConfiguration.getMenuEntries())
                : MenuConfiguration.getMenuEntries();
    }

    /** By the same question that decides which views may be opened. */
    private static Set<Role> roles() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
