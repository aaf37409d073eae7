package io.kindline.ui.shell;

import com.vaadin.flow.component.html.Div;

/** Where screen readers listen for offers and new messages. */
final class LiveRegion extends Div {
    private static final long serialVersionUID = 1;

    LiveRegion() {
        addClassName("unseen");
        getElement().setAttribute("aria-live", "polite").setAttribute("role", "status");
    }

    void say(String text) {
        setText(text.equals(getText()) ? text + "\u00a0" : text);
    }
}
