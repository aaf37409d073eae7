package io.kindline.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Writing;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** An input with its label above, a hint below, and room for what is wrong and what to do. */
public final class AdminField<C extends Component> extends Div {
    private static final long serialVersionUID = 1;

    private final C input;
    private final String key = "f" + UUID.randomUUID();
    private final Span help = new Span();
    private final Span problem = new Span();

    public AdminField(String label, C input) {
        this.input = input;
        addClassName("admin-field");
        input.getElement().setAttribute("id", key);
        if (!input.getElement().hasAttribute("role")) {
            input.getElement().removeAttribute("aria-label");
        }
        var name = new NativeLabel(label);
        name.setFor(key);
        help.setId(key + "-help");
        help.addClassName("admin-help");
        help.setVisible(false);
        problem.setId(key + "-problem");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add(name, input, help, problem);
    }

    /** A line of text. */
    public static AdminField<Input> text(String label, String value) {
        var input = new Input();
        input.addClassName("input");
        input.setValue(value);
        return new AdminField<>(label, input);
    }

    /** Several lines of text. */
    public static AdminField<Writing> lines(String label, String value, int rows) {
        var input = new Writing(label, rows);
        input.getElement().removeAttribute("placeholder");
        input.write(value);
        return new AdminField<>(label, input);
    }

    /** One of a few. */
    public static <T> AdminField<Choice<T>> choice(
            String label, List<T> items, Function<T, String> text) {
        return new AdminField<>(label, new Choice<>(label, items, text));
    }

    /** Some of a few, as boxes to tick. */
    public static <T> AdminField<Ticks<T>> ticks(
            String label, List<T> items, Function<T, String> text) {
        return new AdminField<>(label, new Ticks<>(label, items, text));
    }

    public C input() {
        return input;
    }

    /** Says what belongs here, and how it is written. */
    public AdminField<C> help(String text) {
        help.setText(text);
        help.setVisible(true);
        input.getElement().setAttribute("aria-describedby", key + "-help " + key + "-problem");
        return this;
    }

    /** Says what is wrong and what to do; what was typed stays. */
    public void problem(String text) {
        problem.setText(text);
        input.getElement()
                .setAttribute("aria-invalid", "true")
                .setAttribute("aria-describedby", key + "-help " + key + "-problem");
    }

    /** Nothing is wrong any more. */
    public void fine() {
        problem.setText("");
        input.getElement().removeAttribute("aria-invalid");
    }
}
