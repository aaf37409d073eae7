package io.kindline.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
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
    private final Manner manner;
    private final AtomicLong lastAsked = new AtomicLong();
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
        this(ui, question, show, rest, Manner.AFTER_A_REST);
    }

    private enum Manner {
        AFTER_A_REST,
        OF_CHANGES,
        AT_ONCE
    }

    private Refresh(UI ui, Supplier<T> question, Consumer<T> show, Duration rest, Manner manner) {
        this.ui = ui;
        this.question = question;
        this.show = show;
        this.rest = rest;
        this.manner = manner;
        lastAsked.set(System.nanoTime() - rest.toNanos());
    }

    /**
     * One that leaves the screen alone while the answer stays equal to the one before; for what
     * nobody but this shows. The first question waits for nothing.
     *
     * @param rest how long about between two questions, half as much to half as much again
     */
    public static <T> Refresh<T> ofChanges(
            UI ui, Supplier<T> question, Consumer<T> show, Duration rest) {
        return new Refresh<>(ui, question, show, rest, Manner.OF_CHANGES);
    }

    /**
     * One that asks at once, and then not again before this time: one step is told more than once.
     */
    public static <T> Refresh<T> atOnce(
            UI ui, Supplier<T> question, Consumer<T> show, Duration apart) {
        return new Refresh<>(ui, question, show, apart, Manner.AT_ONCE);
    }

    /** Something changed: ask soon, unless that is about to happen anyway. */
    public void ask() {
        if (asked.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::run);
        }
    }

    private void run() {
        try {
            long wait = nanosToRest();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            lastAsked.set(System.nanoTime());
            asked.set(false);
            long number = questions.incrementAndGet();
            T answer = question.get();
            if (manner != Manner.OF_CHANGES || isNews(number, answer)) {
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

    private long nanosToRest() {
        return switch (manner) {
            case AT_ONCE -> lastAsked.get() + rest.toNanos() - System.nanoTime();
            case AFTER_A_REST -> rest.toNanos();
            case OF_CHANGES -> questions.get() == 0 ? 0 : aboutTheRest();
        };
    }

    /** Not all screens in the same moment: they heard of the change together. */
    private long aboutTheRest() {
        long nanos = rest.toNanos();
        return nanos / 2 + ThreadLocalRandom.current().nextLong(nanos + 1);
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
