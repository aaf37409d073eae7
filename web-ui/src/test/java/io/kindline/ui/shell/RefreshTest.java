package io.kindline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RefreshTest {
    private final List<Integer> shown = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch firstIsAsked = new CountDownLatch(1);
    private final CountDownLatch secondIsShown = new CountDownLatch(1);
    private final CountDownLatch firstIsAnswered = new CountDownLatch(1);

    /** A screen whose lock is always free. */
    private final class Screen extends UI {
        @Serial private static final long serialVersionUID = 1;

        @Override
        public Future<Void> access(Command command) {
            command.execute();
            (secondIsShown.getCount() > 0 ? secondIsShown : firstIsAnswered).countDown();
            return CompletableFuture.completedFuture(null);
        }
    }

    private int ask() {
        int number = asked.incrementAndGet();
        if (number == 1) {
            firstIsAsked.countDown();
            await(secondIsShown);
        }
        return number;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_was_found_earlier_is_not_shown_over_what_was_found_later() {
        var refresh = new Refresh<>(new Screen(), this::ask, shown::add);
        refresh.ask();
        await(firstIsAsked);
        refresh.ask();

        await(firstIsAnswered);
        assertThat(shown).containsExactly(2);
    }

    @Test
    void where_changes_alone_are_wanted_an_equal_answer_leaves_the_screen_alone() {
        var answers = new LinkedBlockingQueue<>(List.of(3, 3, 4, 3));
        var asking = Refresh.ofChanges(new Screen(), answers::remove, shown::add, Duration.ZERO);
        askUntil(asking, () -> shown.equals(List.of(3)));
        askUntil(asking, () -> answers.size() == 2);
        askUntil(asking, () -> shown.equals(List.of(3, 4)));
        askUntil(asking, () -> shown.equals(List.of(3, 4, 3)));
    }

    @Test
    void what_is_told_twice_is_asked_at_once_and_then_once_more() {
        var numbers = new AtomicInteger();
        var asking =
                Refresh.atOnce(
                        new Screen(), numbers::incrementAndGet, shown::add, Duration.ofSeconds(1));
        askUntil(asking, () -> shown.equals(List.of(1)));
        asking.ask();
        asking.ask();
        askUntil(asking, () -> shown.equals(List.of(1, 2)));
        Awaitility.await().during(Duration.ofMillis(200)).until(() -> shown.equals(List.of(1, 2)));
    }

    private static void askUntil(Refresh<Integer> asking, Callable<Boolean> done) {
        asking.ask();
        Awaitility.await().until(done);
    }
}
