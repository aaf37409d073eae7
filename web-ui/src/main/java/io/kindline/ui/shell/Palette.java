package io.kindline.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;

/** Every command of the screen by its name; the browser gathers them when it opens. */
final class Palette extends Sheet {
    private static final long serialVersionUID = 1;

    Palette() {
        super("");
        getElement().setAttribute("aria-label", getTranslation("shell.palette"));
        setId("palette");
        getElement().setAttribute("data-nothing", getTranslation("shell.palette.nothing"));
        var input = new Input();
        input.addClassName("palette-input");
        input.setPlaceholder(getTranslation("shell.palette.placeholder"));
        input.getElement()
                .setAttribute("aria-label", getTranslation("shell.palette.placeholder"))
                .setAttribute("role", "combobox")
                .setAttribute("aria-expanded", "true")
                .setAttribute("aria-controls", "commands")
                .setAttribute("autocomplete", "off");
        var body = new Div();
        body.setId("commands");
        body.addClassName("sheet-body");
        body.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", getTranslation("shell.palette"));
        add(input, body);
    }
}
