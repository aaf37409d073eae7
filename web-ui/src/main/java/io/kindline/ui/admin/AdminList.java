package io.kindline.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A section's list, with a search box and choices above it where they help. */
public final class AdminList extends Div {
    private static final long serialVersionUID = 1;
    private static final int REST_MILLIS = 250;

    private final Div filters = new Div();
    private final Div rows = new Div();

    /**
     * @param label what screen readers call the list
     */
    public AdminList(String label) {
        addClassName("admin-list");
        filters.addClassName("admin-filters");
        filters.setVisible(false);
        rows.addClassName("admin-rows");
        rows.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        add(filters, rows);
    }

    /** A search box; called with the words after each rest in typing. */
    public AdminList search(String label, Consumer<String> typed) {
        var box = new Input();
        box.addClassName("input");
        box.setPlaceholder(label);
        box.getElement().setAttribute("aria-label", label).setAttribute("type", "search");
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(REST_MILLIS);
        box.addValueChangeListener(change -> typed.accept(change.getValue()));
        return filter(box);
    }

    /** A further choice above the list. */
    public AdminList filter(Component choice) {
        filters.add(choice);
        filters.setVisible(true);
        return this;
    }

    /** Shows these, or what to do when there are none. */
    public void show(List<? extends Component> lines, String whenEmpty) {
        rows.removeAll();
        if (lines.isEmpty()) {
            var nothing = new Paragraph(whenEmpty);
            nothing.addClassName("nothing");
            rows.add(nothing);
        }
        lines.forEach(rows::add);
    }

    /** A button below the lines that brings the next page; empty when there is none. */
    public void more(Optional<Runnable> next) {
        next.ifPresent(load -> {
            var more = new NativeButton(getTranslation("admin.more"));
            more.addClassNames("plain", "more");
            more.addClickListener(_ -> {
                rows.remove(more);
                load.run();
            });
            rows.add(more);
        });
    }

    /** Adds lines of a further page. */
    public void append(List<? extends Component> lines) {
        lines.forEach(rows::add);
    }
}
