package io.kindline.ui.approvals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Choice.LabelElement;
import io.kindline.ui.shell.Key;
import io.kindline.ui.shell.Writing;
import java.util.Optional;

/** A few words, and an amount where one is needed; Ctrl+Enter confirms, Escape leaves. */
final class WordsForm extends Section {
    private static final long serialVersionUID = 1;

    /** What is done with what was typed. */
    interface Typed {
        void take(String words, String amount);
    }

    private final Input amount = new Input();
    private final Writing words;

    WordsForm(
            String title, String label, Optional<String> amountLabel, Typed done, Runnable leave) {
        addClassName("form");
        getElement().setAttribute("aria-label", title);
        amount.addClassName("input");
        amount.getElement().setAttribute("inputmode", "decimal").setAttribute("maxlength", "15");
        words = new Writing(label, 2);
        words.addClassName("wide");
        var fields = new Div();
        fields.addClassName("fields");
        amountLabel.ifPresent(text -> fields.add(new LabelElement(text, amount)));
        fields.add(words);
        var ok = new NativeButton();
        ok.add(new Span(title), new Key("Ctrl ⏎"));
        ok.addClassName("solid");
        ok.getElement().setAttribute("data-confirm", true);
        ok.addClickListener(_ -> done.take(words.text(), amount.getValue()));
        var cancel = new NativeButton();
        cancel.add(new Span(getTranslation("desk.cancel")), new Key("Esc"));
        cancel.addClassName("quiet");
        cancel.getElement().setAttribute("data-cancel", true);
        cancel.addClickListener(_ -> leave.run());
        var buttons = new Div(cancel, ok);
        buttons.addClassName("form-buttons");
        add(fields, buttons);
    }

    void begin() {
        Browser.focusFirst(getElement());
    }
}
