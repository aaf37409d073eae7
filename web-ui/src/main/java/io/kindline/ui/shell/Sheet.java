package io.kindline.ui.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The browser's own modal dialog: it holds the focus and closes on Escape. */
@Tag("dialog")
public class Sheet extends HtmlContainer {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("this-escape") // nothing that a subclass could see half made
    public Sheet(String label) {
        addClassName("sheet");
        getElement().setAttribute("aria-label", label);
    }

    public void open() {
        Browser.openDialog(getElement());
    }

    public void close() {
        Browser.closeDialog(getElement());
    }
}
