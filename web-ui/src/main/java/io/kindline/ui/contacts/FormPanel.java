package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.ui.shell.Key;

/** A small panel that takes the composer's place; Escape leaves it, Ctrl+Enter confirms. */
@Tag("section")
final class FormPanel extends HtmlContainer {
    private static final long serialVersionUID = 1;

    private final Div fields = new Div();
    private final H2 title;
    private final Span problem = new Span();

    FormPanel(String title, String confirm, Runnable confirmed, Runnable left) {
        addClassName("form");
        getElement().setAttribute("aria-label", title);
        fields.addClassName("fields");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var ok = new NativeButton();
        ok.add(new Span(confirm), new Key("Ctrl ⏎"));
        ok.addClassName("solid");
        ok.getElement().setAttribute("data-confirm", true);
        ok.addClickListener(_ -> confirmed.run());
        var cancel = new NativeButton();
        cancel.add(new Span(getTranslation("desk.cancel")), new Key("Esc"));
        cancel.addClassName("quiet");
        cancel.getElement().setAttribute("data-cancel", true);
        cancel.addClickListener(_ -> left.run());
        var buttons = new Div(problem, cancel, ok);
        buttons.addClassName("form-buttons");
        this.title = new H2(title);
        add(this.title, fields, buttons);
    }

    /** Says more in the heading than what the panel is for. */
    void title(String words) {
        title.setText(words);
    }

    FormPanel with(Component... more) {
        fields.add(more);
        return this;
    }

    /** Says what to change; what was filled in stays. */
    void problem(String text) {
        problem.setText(text);
    }
}
