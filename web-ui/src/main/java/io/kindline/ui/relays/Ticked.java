package io.kindline.ui.relays;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.kindline.ui.shell.Browser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A few things to tick, in the order they are offered. */
final class Ticked<T> extends Div {
    private static final long serialVersionUID = 1;

    private final transient Map<T, Element> boxes = new LinkedHashMap<>();

    Ticked(String label) {
        addClassName("relay-ticks");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        var heading = new Span(label);
        heading.addClassName("muted");
        add(heading);
    }

    void offer(T item, Component words) {
        var box = new Element("input").setAttribute("type", "checkbox");
        box.addPropertyChangeListener("checked", "change", _ -> {});
        boxes.put(item, box);
        var line = new Line();
        line.getElement().appendChild(box);
        line.add(words);
        add(line);
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    List<T> ticked() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getProperty("checked", false))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first box is where the keyboard goes on. */
    void focus() {
        if (!isEmpty()) {
            Browser.focusFirst(getElement());
        }
    }

    @Tag("label")
    private static final class Line extends HtmlContainer {
        private static final long serialVersionUID = 1;

        Line() {
            addClassName("tick");
        }
    }
}
