package io.kindline.ui.admin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Boxes to tick, some or none of them. */
public final class Ticks<T> extends Div {
    private static final long serialVersionUID = 1;

    private final transient Map<T, Element> boxes = new LinkedHashMap<>();
    private transient Consumer<Set<T>> changed = _ -> {};

    public Ticks(String label, List<T> items, Function<T, String> text) {
        addClassName("ticks");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (T item : items) {
            var box = new Element("input").setAttribute("type", "checkbox");
            box.addPropertyChangeListener("checked", "change", _ -> changed.accept(ticked()));
            boxes.put(item, box);
            var line = new Line(text.apply(item));
            line.getElement().insertChild(0, box);
            add(line);
        }
    }

    public Set<T> ticked() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getProperty("checked", false))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ticks these and no others. */
    public Ticks<T> tick(Collection<T> chosen) {
        boxes.forEach((item, box) -> box.setProperty("checked", chosen.contains(item)));
        return this;
    }

    /** Called when the person ticked or cleared one. */
    public void onChanged(Consumer<Set<T>> listener) {
        changed = listener;
    }

    @Tag("label")
    private static final class Line extends HtmlContainer {
        private static final long serialVersionUID = 1;

        Line(String text) {
            addClassName("tick");
            add(new Span(text));
        }
    }
}
