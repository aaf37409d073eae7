package io.kindline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.io.Serial;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final Latest<String> latest = new Latest<>();
    private final CountDownLatch newerIsShown = new CountDownLatch(1);
    private final Screen screen = new Screen();

    /** A screen whose lock is always free. */
    private static final class Screen extends UI {
        @Serial private static final long serialVersionUID = 1;

        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_an_earlier_question_brings_later_is_not_shown_over_the_newer_answer() {
        latest.ask(
                screen,
                () -> {
                    await(newerIsShown);
                    return "stale";
                },
                shown::add,
                () -> shown.add("failed"));
        latest.ask(
                screen,
                () -> "fresh",
                answer -> {
                    shown.add(answer);
                    newerIsShown.countDown();
                },
                () -> shown.add("failed"));

        await(newerIsShown);
        latest.ask(screen, () -> "last", answer -> shown.add(answer), () -> shown.add("failed"));
        while (!shown.contains("last")) {
            Thread.onSpinWait();
        }
        assertThat(shown).containsExactly("fresh", "last");
    }

    @Test
    void a_question_without_an_answer_says_so() {
        var told = new CountDownLatch(1);
        latest.ask(
                screen,
                () -> {
                    throw new IllegalStateException("the database is away");
                },
                shown::add,
                told::countDown);

        await(told);
        assertThat(shown).isEmpty();
    }
}
