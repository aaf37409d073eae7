package io.kindline.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/**
 * A few fields for one step, where the screen has room for them; Escape leaves, Ctrl+Enter
 * confirms.
 */
@Tag("section")
public final class FormPanel extends HtmlContainer {
    private static final long serialVersionUID = 1;

    private final Div fields = new Div();
    private final H2 title;
    private final Span problem = new Span();
    private final NativeButton ok = new NativeButton();
    private final NativeButton cancel = new NativeButton();
    private boolean taken;

    public FormPanel(String title, String confirm, Runnable confirmed, Runnable left) {
        addClassName("form");
        getElement().setAttribute("aria-label", title);
        fields.addClassName("fields");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        ok.add(new Span(confirm), new Key("Ctrl ⏎"));
        ok.addClassName("solid");
        ok.getElement().setAttribute("data-confirm", true);
        ok.addClickListener(_ -> confirmed.run());
        cancel.add(new Span(getTranslation("desk.cancel")), new Key("Esc"));
        cancel.addClassName("quiet");
        cancel.getElement().setAttribute("data-cancel", true);
        cancel.addClickListener(_ -> left.run());
        var buttons = new Div(problem, cancel, ok);
        buttons.addClassName("form-buttons");
        this.title = new H2(title);
        add(this.title, fields, buttons);
    }

    /** Larger, for whoever is in a hurry. */
    public FormPanel large() {
        addClassName("help-form");
        Browser.holdKeys(ok.getElement());
        ok.addClassName("big");
        cancel.addClassName("big");
        return this;
    }

    /**
     * Permission to do what the form at this place asks for: none while that is being done, however
     * often it is confirmed. What is returned is run when it is over.
     */
    public static Optional<Runnable> take(Component place) {
        return place.getChildren()
                .filter(FormPanel.class::isInstance)
                .map(FormPanel.class::cast)
                .findFirst()
                .map(FormPanel::permission)
                .orElseGet(() -> Optional.of(() -> {}));
    }

    private Optional<Runnable> permission() {
        if (taken) {
            return Optional.empty();
        }
        taken = true;
        return Optional.of(() -> taken = false);
    }

    /** Says more in the heading than what the panel is for. */
    public void title(String words) {
        title.setText(words);
    }

    public FormPanel with(Component... more) {
        fields.add(more);
        return this;
    }

    /** Says what to change; what was filled in stays. */
    public void problem(String text) {
        problem.setText(text);
    }
}
