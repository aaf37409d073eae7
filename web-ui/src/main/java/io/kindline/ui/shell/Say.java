package io.kindline.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short words to the person at the screen; they appear at the top, never over the composer. */
public final class Say {
    private static final int SHOWN_MILLIS = 4000;

    private Say() {}

    /** Something worked. */
    public static void done(Component near, String key, Object... parameters) {
        show(near.getTranslation(key, parameters));
    }

    /** Something did not work; the text says what to do. Stays a little longer. */
    public static void problem(Component near, String key, Object... parameters) {
        Browser.freeKeys(near.getElement());
        Notification shown = show(near.getTranslation(key, parameters));
        shown.addThemeVariants(NotificationVariant.WARNING);
        shown.setDuration(2 * SHOWN_MILLIS);
    }

    /** Spoken by screen readers, not seen. */
    public static void aloud(UI ui, String text) {
        ui.getChildren()
                .flatMap(Component::getChildren)
                .filter(LiveRegion.class::isInstance)
                .map(LiveRegion.class::cast)
                .findFirst()
                .ifPresent(region -> region.say(text));
    }

    private static Notification show(String text) {
        return Notification.show(text, SHOWN_MILLIS, Notification.Position.TOP_CENTER);
    }
}
