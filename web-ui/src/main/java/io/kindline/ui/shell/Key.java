package io.kindline.ui.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A key of the keyboard as a hint; screen readers are told by the control itself. */
@Tag("kbd")
public final class Key extends HtmlContainer {
    private static final long serialVersionUID = 1;

    public Key(String name) {
        getElement().setText(name).setAttribute("aria-hidden", "true");
    }
}
