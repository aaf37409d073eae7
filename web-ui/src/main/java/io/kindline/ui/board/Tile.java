package io.kindline.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** One figure with its name above and its measure below; where it opens, it is a button. */
final class Tile extends HtmlContainer {
    private static final long serialVersionUID = 1;

    private final Span figure = Words.styled("", "tile-figure", "figures");
    private final Span below = Words.styled("", "tile-below");
    private final Span sign = Words.styled("", "tile-sign");

    Tile(String name) {
        this("div", name);
    }

    Tile(String name, Runnable pressed) {
        this("button", name);
        getElement().addEventListener("click", _ -> pressed.run());
    }

    private Tile(String tag, String name) {
        super(tag);
        addClassName("tile");
        var line = new Span(figure, sign);
        line.addClassName("tile-line");
        add(Words.styled(name, "tile-name"), line, below);
    }

    Tile show(String text, Component... measure) {
        figure.setText(text);
        below.removeAll();
        below.add(measure);
        return this;
    }

    /** Says by a sign, a word and a colour that it needs attention, or that it does not. */
    Tile alarm(boolean needed, String mark) {
        sign.setText(mark);
        getElement().setAttribute("data-alarm", Boolean.toString(needed));
        return this;
    }
}
