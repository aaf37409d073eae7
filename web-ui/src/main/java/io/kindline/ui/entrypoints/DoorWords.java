package io.kindline.ui.entrypoints;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** The words for constants. */
final class DoorWords {
    private DoorWords() {}

    static String of(Component on, String group, Enum<?> value) {
        String prefix = group.endsWith(".") ? group : group + ".";
        return on.getTranslation(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
