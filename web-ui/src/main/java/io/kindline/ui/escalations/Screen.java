package io.kindline.ui.escalations;

import com.vaadin.flow.component.Component;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.FormPanel;
import java.util.Optional;
import java.util.function.Consumer;

/** Where forms are shown, and what came of them. */
interface Screen {
    Errands errands();

    void show(Component form);

    void leave();

    /** Permission to do what the open form asks for; see {@link FormPanel#take}. */
    Optional<Runnable> takeForm();

    /** Shows only what belongs to the contact that was shown when it was asked for. */
    <T> Consumer<T> stillHere(Consumer<T> shown);
}
