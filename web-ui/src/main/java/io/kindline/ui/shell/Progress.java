package io.kindline.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Shows that something is under way once it takes long; what is quick shows nothing. */
public final class Progress extends Div {
    private static final long serialVersionUID = 1;

    private final Span words;
    private final Div bar = new Div();
    private final String text;

    public Progress(String text) {
        this.text = text;
        this.words = new Span();
        words.addClassName("muted");
        words.getElement().setAttribute("role", "status");
        bar.addClassName("progress-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        addClassName("progress");
        add(bar, words);
        end();
    }

    /**
     * Asks for what a page shows, off the screen's lock; without an answer that stands in its
     * place.
     */
    public <T> void until(Supplier<T> question, Consumer<T> show) {
        begin();
        new Latest<T>()
                .ask(
                        UI.getCurrent(),
                        question,
                        answer -> {
                            end();
                            show.accept(answer);
                        },
                        this::fail);
    }

    private void fail() {
        end();
        removeClassName("progress");
        remove(bar);
        words.setText(getTranslation("shell.unreachable"));
    }

    public void begin() {
        words.setText(text);
        setClassName("running", true);
    }

    public void end() {
        words.setText("");
        setClassName("running", false);
    }
}
