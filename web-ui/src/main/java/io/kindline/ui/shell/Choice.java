package io.kindline.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** The browser's own drop-down list: light, and made for keyboards. */
@Tag("select")
public final class Choice<T> extends HtmlContainer {
    private static final long serialVersionUID = 1;

    private final transient Map<String, T> values = new LinkedHashMap<>();

    /**
     * @param label what screen readers call it
     * @param items at least one; the first is chosen until another is set
     */
    public Choice(String label, List<T> items, Function<T, String> text) {
        addClassName("input");
        getElement().setAttribute("aria-label", label);
        getElement().addPropertyChangeListener("value", "change", _ -> {});
        for (T item : items) {
            offer(item, text.apply(item));
        }
        getElement().setProperty("value", "0");
    }

    /** One more to choose from. */
    public void offer(T item, String text) {
        String key = Integer.toString(values.size());
        values.put(key, item);
        getElement()
                .appendChild(
                        new Element("option").setAttribute("value", key).setProperty("text", text));
    }

    public T value() {
        return Objects.requireNonNull(values.get(getElement().getProperty("value", "0")));
    }

    /** Chooses; nothing happens when it is not among the items. */
    public void choose(T value) {
        values.forEach((key, item) -> {
            if (item.equals(value)) {
                getElement().setProperty("value", key);
            }
        });
    }

    /** Called when the person chose. */
    public void onChosen(Consumer<T> chosen) {
        getElement().addEventListener("change", _ -> chosen.accept(value()));
    }

    /** The list below a small label. */
    public LabelElement labelled(String text) {
        return new LabelElement(text, this);
    }

    /** A label around its field. */
    @Tag("label")
    public static final class LabelElement extends HtmlContainer {
        private static final long serialVersionUID = 1;

        public LabelElement(String text, Component field) {
            addClassName("field");
            add(new Span(text), field);
        }
    }
}
