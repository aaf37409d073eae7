package io.kindline.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.stream.Collectors;

/** All keys of the screen; the browser gathers those of its buttons when it opens. */
final class KeySheet extends Sheet {
    private static final long serialVersionUID = 1;

    KeySheet() {
        super("");
        getElement().setAttribute("aria-label", getTranslation("shell.keys"));
        setId("keys");
        getElement().setAttribute("data-fixed", fixed());
        var body = new Div();
        body.addClassName("sheet-body");
        body.getElement().setAttribute("tabindex", "0");
        add(new H2(getTranslation("shell.keys")), body);
    }

    /** Keys that belong to no button, as JSON pairs of key and words. */
    private String fixed() {
        return List.of("Control+K", "J", "K", "Control+Enter", "Escape").stream()
                .map(key -> "[\"" + key + "\",\"" + words(key) + "\"]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String words(String key) {
        return getTranslation("shell.key." + key.replace('+', '-'))
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
    }
}
