package io.kindline.ui.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.function.Consumer;

/** The browser's own text area; what is typed reaches the server after a short rest. */
@Tag("textarea")
public final class Writing extends HtmlContainer {
    private static final long serialVersionUID = 1;
    private static final int REST_MILLIS = 300;
    private static final String PLACE = "element.kindlineKey";
    private static final String TURN = "element.kindlineTurn";

    /**
     * What is to be sent.
     *
     * @param place under which the browser mirrored it when it was sent
     * @param turn how often the browser was told before that words were taken
     */
    public record Sent(String text, String place, int turn) {}

    /**
     * @param label what screen readers call it, and shown while it is empty
     */
    public Writing(String label, int rows) {
        addClassName("input");
        getElement()
                .setAttribute("aria-label", label)
                .setAttribute("placeholder", label)
                .setAttribute("rows", Integer.toString(rows));
        getElement()
                .addPropertyChangeListener("value", "input", _ -> {})
                .debounce(REST_MILLIS, DebouncePhase.TRAILING);
    }

    /** The text area below a small label, for forms of more than one field. */
    public Choice.LabelElement labelled() {
        String label = getElement().getAttribute("aria-label");
        getElement().removeAttribute("placeholder");
        var whole = new Choice.LabelElement(label, this);
        whole.setClassName("wide", hasClassName("wide"));
        return whole;
    }

    public String text() {
        return getElement().getProperty("value", "");
    }

    public void write(String text) {
        getElement().setProperty("value", text);
    }

    /** Called with the text after each rest in typing. */
    public void onTyped(Consumer<String> typed) {
        getElement()
                .addPropertyChangeListener(
                        "value",
                        event -> {
                            if (event.isUserOriginated()) {
                                typed.accept(text());
                            }
                        });
    }

    /** Called with the text when the person presses Ctrl+Enter or the send button. */
    public void onSend(Consumer<Sent> send) {
        getElement()
                .addEventListener(
                        "compose-send",
                        event ->
                                send.accept(
                                        new Sent(
                                                event.getEventData()
                                                        .path("element.value")
                                                        .asString(""),
                                                event.getEventData().path(PLACE).asString(""),
                                                event.getEventData().path(TURN).asInt(0))))
                .addEventData("element.value")
                .addEventData(PLACE)
                .addEventData(TURN);
    }
}
