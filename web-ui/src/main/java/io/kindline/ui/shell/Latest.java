package io.kindline.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the latest question alone: it is asked off the screen's lock and its answer shown under
 * it. What an earlier question brings later is dropped, so that nothing stale covers what is newer.
 */
public final class Latest<T> {
    private static final Logger log = LoggerFactory.getLogger(Latest.class);

    private final AtomicLong questions = new AtomicLong();

    /**
     * Asks; to be called with the screen's lock.
     *
     * @param question runs on a thread of its own
     * @param show shows the answer; must not block
     * @param failed says that there is none
     */
    public void ask(UI ui, Supplier<T> question, Consumer<T> show, Runnable failed) {
        long number = questions.incrementAndGet();
        Thread.startVirtualThread(() -> {
            try {
                T answer = question.get();
                show(ui, number, () -> show.accept(answer));
            } catch (RuntimeException e) {
                log.warn("a screen got no answer", e);
                show(ui, number, failed);
            }
        });
    }

    /** Forgets the question that is under way: its answer is not wanted any more. */
    public void forget() {
        questions.incrementAndGet();
    }

    private void show(UI ui, long number, Runnable show) {
        try {
            var _ =
                    ui.access(() -> {
                        if (questions.get() == number) {
                            show.run();
                        }
                    });
        } catch (UIDetachedException _) {
            log.debug("the screen was closed meanwhile");
        }
    }
}
