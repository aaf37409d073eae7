package io.kindline.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** A plain table with its name for screen readers and its heads. */
@Tag("table")
final class Figures extends HtmlContainer {
    private static final long serialVersionUID = 1;

    private final Part body = new Part("tbody");

    Figures(String caption, String... heads) {
        addClassName("board-table");
        var name = new Part("caption");
        name.add(new Span(caption));
        name.addClassName("unseen");
        var row = new Part("tr");
        for (String head : heads) {
            var cell = new Part("th");
            cell.getElement().setAttribute("scope", "col").setText(head);
            row.add(cell);
        }
        var top = new Part("thead");
        top.add(row);
        add(name, top, body);
    }

    void clear() {
        body.removeAll();
    }

    /** A line whose first cell is its head. */
    void line(Component head, Component... cells) {
        var row = new Part("tr");
        var first = new Part("th");
        first.getElement().setAttribute("scope", "row");
        first.add(head);
        row.add(first);
        Arrays.stream(cells)
                .forEach(content -> {
                    var cell = new Part("td");
                    cell.add(content);
                    row.add(cell);
                });
        body.add(row);
    }

    /** The table in a box that scrolls by itself, also by keyboard. */
    Div scrolling(String label) {
        var box = new Div(this);
        box.addClassName("board-scroll");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        return box;
    }

    private static final class Part extends HtmlContainer {
        private static final long serialVersionUID = 1;

        Part(String tag) {
            super(tag);
        }
    }
}
