package io.kindline.ui.shell;

import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what the person at the screen asks for, one thing after another in the order asked, off the
 * screen's lock; shows under it how each went. However slow the database is, typing, other clicks
 * and pushes never wait for it.
 */
public final class Errands {
    private static final Logger log = LoggerFactory.getLogger(Errands.class);

    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /** As {@link #run(Supplier, Consumer, Consumer)}; a failure is said in general words. */
    public <T> void run(Supplier<T> errand, Consumer<T> done) {
        run(errand, done, Errands::sayFailed);
    }

    /** Does what nobody waits for; a failure is told to nobody but the log. */
    public void quietly(Runnable errand) {
        run(
                () -> {
                    errand.run();
                    return true;
                },
                _ -> {},
                why -> log.debug("nobody waited for this", why));
    }

    /** As {@link #run(Supplier, Consumer)}; the button waits, so that two quick clicks ask once. */
    public <T> void run(HasEnabled pressed, Supplier<T> errand, Consumer<T> done) {
        pressed.setEnabled(false);
        run(
                errand,
                outcome -> {
                    pressed.setEnabled(true);
                    done.accept(outcome);
                },
                why -> {
                    pressed.setEnabled(true);
                    sayFailed(why);
                });
    }

    /**
     * Asks for one thing; to be called with the screen's lock.
     *
     * @param errand runs on a thread of its own, after all that was asked for before
     * @param done shows what came of it
     * @param failed shows that nothing came of it; given what the errand threw
     */
    public <T> void run(Supplier<T> errand, Consumer<T> done, Consumer<RuntimeException> failed) {
        UI ui = UI.getCurrent();
        last =
                last.thenRunAsync(
                        () -> show(ui, result(errand, done, failed)), Thread::startVirtualThread);
    }

    private static <T> Command result(
            Supplier<T> errand, Consumer<T> done, Consumer<RuntimeException> failed) {
        try {
            T answer = errand.get();
            return () -> done.accept(answer);
        } catch (RuntimeException e) {
            return () -> failed.accept(e);
        }
    }

    private static void show(UI ui, Command command) {
        try {
            var _ = ui.access(command);
        } catch (UIDetachedException _) {
            log.debug("the screen was closed meanwhile");
        }
    }

    /** Says that it did not work and that nothing typed is lost. */
    public static void sayFailed(RuntimeException why) {
        log.warn("what somebody asked for could not be done", why);
        Say.problem(UI.getCurrent(), "shell.unreachable");
    }
}
