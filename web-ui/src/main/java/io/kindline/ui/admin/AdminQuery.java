package io.kindline.ui.admin;

import com.vaadin.flow.component.UI;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Say;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One of a section's questions, asked off the screen's lock: the latest alone is answered, under
 * it. The page tells that it waits once that takes long.
 */
public final class AdminQuery<T> {
    private final AdminPage page;
    private final Latest<T> latest = new Latest<>();

    public AdminQuery(AdminPage page) {
        this.page = page;
    }

    /** Asks for more of what is shown; without an answer all stays as it is. */
    public void ask(Supplier<T> question, Consumer<T> show) {
        ask(question, show, () -> Say.problem(page, "shell.unreachable"));
    }

    /** Asks for what was chosen; without an answer nothing else is shown in its place. */
    public void open(Supplier<T> question, Consumer<T> show) {
        ask(question, show, () -> page.hint(page.getTranslation("shell.unreachable")));
    }

    private void ask(Supplier<T> question, Consumer<T> show, Runnable failed) {
        page.waitFor(this);
        latest.ask(
                UI.getCurrent(),
                question,
                answer -> {
                    page.waitNoMoreFor(this);
                    show.accept(answer);
                },
                () -> {
                    page.waitNoMoreFor(this);
                    failed.run();
                });
    }

    /** Something else was chosen: the answer is not wanted any more. */
    public void forget() {
        latest.forget();
        page.waitNoMoreFor(this);
    }
}
