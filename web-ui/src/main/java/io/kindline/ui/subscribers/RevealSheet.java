package io.kindline.ui.subscribers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.kindline.application.subscribers.Because;
import io.kindline.ui.shell.Say;
import io.kindline.ui.shell.Sheet;
import java.util.function.Consumer;

/** Asks for what a number is needed before it is shown. */
final class RevealSheet extends Sheet {
    private static final long serialVersionUID = 1;

    private final PurposeField purpose = new PurposeField();

    RevealSheet(String label, Consumer<Because> agreed) {
        super(label);
        var show = new NativeButton(getTranslation("subscribers.reveal.show"));
        show.addClassName("solid");
        show.addClickListener(_ ->
                purpose.because()
                        .ifPresentOrElse(
                                because -> {
                                    close();
                                    agreed.accept(because);
                                },
                                () -> Say.problem(this, "subscribers.purpose.missing")));
        var cancel = new NativeButton(getTranslation("subscribers.cancel"));
        cancel.addClassName("quiet");
        cancel.getElement().setAttribute("data-closes", true);
        var buttons = new Div(cancel, show);
        buttons.addClassName("sheet-buttons");
        var body =
                new Div(new Paragraph(getTranslation("subscribers.reveal.told")), purpose, buttons);
        body.addClassNames("sheet-body", "sheet-form");
        add(new H2(label), body);
    }
}
