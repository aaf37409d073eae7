package io.kindline.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Shows that something is under way once it takes long; what is quick shows nothing. */
public final class Progress extends Div {
    private static final long serialVersionUID = 1;

    private final Span words;
    private final String text;

    public Progress(String text) {
        this.text = text;
        this.words = new Span();
        words.addClassName("muted");
        words.getElement().setAttribute("role", "status");
        var bar = new Div();
        bar.addClassName("progress-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        addClassName("progress");
        add(bar, words);
        end();
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
