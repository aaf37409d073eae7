package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.FormPanel;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The form of one step, in the composer's place; what was typed there stays. */
final class FormPlace extends Div {
    private static final long serialVersionUID = 1;

    private final Component composer;

    FormPlace(Component composer) {
        this.composer = composer;
        addClassName("below");
    }

    void open(Component form) {
        removeAll();
        add(form);
        composer.setVisible(false);
        Browser.focusFirst(form.getElement());
    }

    /** For a form that comes later: not shown over another one that was opened meanwhile. */
    Consumer<Component> openLater(BooleanSupplier stillWanted) {
        List<Component> before = getChildren().toList();
        return form -> {
            if (stillWanted.getAsBoolean() && before.equals(getChildren().toList())) {
                open(form);
            }
        };
    }

    /** Back to the composer. */
    void leave() {
        removeAll();
        composer.setVisible(true);
    }

    /** Permission to do what the open form asks for; see {@link FormPanel#take}. */
    Optional<Runnable> take() {
        return FormPanel.take(this);
    }
}
