package io.kindline.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One line of a section's list: a button that opens what it names. */
public final class AdminRow extends NativeButton {
    private static final long serialVersionUID = 1;

    private final Div top = new Div();

    /**
     * @param line what tells it from its neighbours, below the title; may be empty
     */
    public AdminRow(String title, String line, Runnable chosen) {
        addClassName("admin-row");
        var name = new Span(title);
        name.addClassNames("result-name", "cut");
        top.add(name);
        top.addClassName("result-top");
        add(top);
        if (!line.isBlank()) {
            var below = new Span(line);
            below.addClassNames("muted", "cut", "admin-row-line");
            add(below);
        }
        addClickListener(_ -> chosen.run());
    }

    /** A short word beside the title, for example that it is switched off. */
    public AdminRow tagged(String text) {
        var tag = new Span(text);
        tag.addClassName("tag");
        return with(tag);
    }

    /** Something small beside the title. */
    public AdminRow with(Component small) {
        top.add(small);
        return this;
    }

    /** It is what the detail shows. */
    public AdminRow current() {
        getElement().setAttribute("aria-current", "true");
        return this;
    }
}
