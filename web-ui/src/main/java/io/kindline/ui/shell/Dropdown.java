package io.kindline.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;

/**
 * A button that opens a small menu below itself; opening, closing, arrows and Escape are the
 * browser's own work.
 */
public final class Dropdown extends Div {
    private static final long serialVersionUID = 1;

    private final NativeButton button = new NativeButton();
    private final Div menu = new Div();

    /**
     * @param label what screen readers call the button
     */
    public Dropdown(String label, Component... face) {
        addClassName("dropdown");
        String id = "menu-" + UUID.randomUUID();
        menu.setId(id);
        menu.addClassName("menu");
        menu.getElement().setAttribute("popover", "auto").setAttribute("role", "menu");
        var name = new Span(label);
        name.addClassName("unseen");
        button.add(name);
        button.add(face);
        button.addClassName("quiet");
        button.getElement()
                .setAttribute("popovertarget", id)
                .setAttribute("aria-haspopup", "menu")
                .setAttribute("title", label);
        add(button, menu);
    }

    /** The button itself, for shortcuts and looks. */
    public NativeButton button() {
        return button;
    }

    /** Adds a line to the menu. */
    public NativeButton item(Markup face, Runnable chosen) {
        var item = new NativeButton();
        Markup.draw(item, face);
        item.getElement().setAttribute("role", "menuitem");
        item.addClickListener(_ -> chosen.run());
        menu.add(item);
        return item;
    }

    /** The menu is these lines, which the browser follows by itself. */
    public void draw(List<Markup> lines) {
        Markup.draw(menu, lines);
    }

    /** Adds something that is no choice: a heading, a hint. */
    public void text(Component text) {
        menu.add(text);
    }

    /** Takes all lines away. */
    public void clear() {
        menu.removeAll();
    }
}
