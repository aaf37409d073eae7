package io.kindline.ui.escalations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.ui.shell.Key;

/** A few fields of an escalation; Ctrl+Enter confirms, Escape leaves. */
@Tag("section")
final class QuickForm extends HtmlContainer {
    private static final long serialVersionUID = 1;

    private final Div fields = new Div();

    QuickForm(String title, String confirm, Runnable confirmed, Runnable left) {
        addClassNames("form", "help-form");
        getElement().setAttribute("aria-label", title);
        fields.addClassName("fields");
        var ok = new NativeButton();
        ok.add(new Span(confirm), new Key("Ctrl ⏎"));
        ok.addClassNames("solid", "big");
        ok.getElement().setAttribute("data-confirm", true);
        ok.addClickListener(_ -> confirmed.run());
        var cancel = new NativeButton();
        cancel.add(new Span(getTranslation("desk.cancel")), new Key("Esc"));
        cancel.addClassNames("quiet", "big");
        cancel.getElement().setAttribute("data-cancel", true);
        cancel.addClickListener(_ -> left.run());
        var buttons = new Div(cancel, ok);
        buttons.addClassName("form-buttons");
        add(new H2(title), fields, buttons);
    }

    QuickForm with(Component... more) {
        fields.add(more);
        return this;
    }
}
