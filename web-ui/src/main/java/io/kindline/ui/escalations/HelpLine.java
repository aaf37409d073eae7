package io.kindline.ui.escalations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kindline.ui.shell.Icon;

/** A sign, words, and what may follow them. */
class HelpLine extends Div {
    private static final long serialVersionUID = 1;

    HelpLine(Icon icon, String words, String... classes) {
        Span text = Words.styled(words, "grow");
        text.addClassNames(classes);
        text.getElement().setAttribute("dir", "auto");
        add(icon.create(), text);
        addClassName("help-line");
    }
}
