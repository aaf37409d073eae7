package io.kindline.ui.entrypoints;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** The words for constants. */
final class DoorWords {
    private DoorWords() {}

    static String of(Component on, String group, Enum<?> value) {
        return on.getTranslation(
                group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
