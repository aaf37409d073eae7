package io.kindline.ui.operators;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.kindline.application.operators.IssuedSecret;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Say;

/** A new secret, shown this once, with a button that copies it. */
final class SecretOnce extends Div {
    private static final long serialVersionUID = 1;

    SecretOnce(IssuedSecret issued) {
        addClassName("secret-once");
        getElement().setAttribute("role", "status");
        var field = new Input();
        field.addClassNames("input", "figures");
        field.setValue(issued.secret());
        field.getElement()
                .setAttribute("readonly", true)
                .setAttribute("aria-label", getTranslation("keys.secret"));
        var copy = new NativeButton(getTranslation("keys.copy"));
        copy.addClassName("solid");
        copy.addClickListener(_ -> {
            Browser.copy(field.getElement());
            Say.done(this, "keys.copied");
        });
        add(new Paragraph(getTranslation("keys.secret.once")), new Div(field, copy));
    }
}
