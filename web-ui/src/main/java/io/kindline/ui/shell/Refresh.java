package io.kindline.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for something off the screen's lock and shows the answer under it. However often it is asked
 * for, one question waits at a time, and the last asker is always answered afresh: an answer that
 * was overtaken by a newer one is dropped.
 */
public final class Refresh<T> {
    private static final Logger log = LoggerFactory.getLogger(Refresh.class);

    private final UI ui;
    private final Supplier<T> question;
    private final Consumer<T> show;
    private final Duration rest;
    private final boolean changesAlone;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicLong questions = new AtomicLong();
    private long shown;
    private long newest;
    private Optional<T> known = Optional.empty();

    /** Without a rest between questions. */
    public Refresh(UI ui, Supplier<T> question, Consumer<T> show) {
        this(ui, question, show, Duration.ZERO);
    }

    /**
     * @param question runs on a thread of its own, without the screen's lock
     * @param show runs with the lock; must only show
     * @param rest how long at least between two questions
     */
    public Refresh(UI ui, Supplier<T> question, Consumer<T> show, Duration rest) {
        this(ui, question, show, rest, false);
    }

    private Refresh(
            UI ui, Supplier<T> question, Consumer<T> show, Duration rest, boolean changesAlone) {
        this.ui = ui;
        this.question = question;
        this.show = show;
        this.rest = rest;
        this.changesAlone = changesAlone;
    }

    /**
     * One that leaves the screen alone while the answer stays equal to the one before; for what
     * nobody but this shows.
     */
    public static <T> Refresh<T> ofChanges(
            UI ui, Supplier<T> question, Consumer<T> show, Duration rest) {
        return new Refresh<>(ui, question, show, rest, true);
    }

    /** Something changed: ask soon, unless that is about to happen anyway. */
    public void ask() {
        if (asked.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::run);
        }
    }

    private void run() {
        try {
            if (rest.isPositive()) {
                Thread.sleep(rest);
            }
            asked.set(false);
            long number = questions.incrementAndGet();
            T answer = question.get();
            if (!changesAlone || isNews(number, answer)) {
                var _ = ui.access(() -> show(number, answer));
            }
        } catch (UIDetachedException _) {
            log.debug("the screen was closed meanwhile");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            asked.set(false);
            log.warn("a screen could not be brought up to date", e);
        }
    }

    private synchronized boolean isNews(long number, T answer) {
        if (number < newest) {
            return false;
        }
        boolean news = !known.equals(Optional.of(answer));
        newest = number;
        known = Optional.of(answer);
        return news;
    }

    private void show(long number, T answer) {
        if (number > shown) {
            shown = number;
            show.accept(answer);
        }
    }
}
