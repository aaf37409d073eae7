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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErrandsTest {
    private final List<String> happened = new CopyOnWriteArrayList<>();
    private final Errands errands = new Errands();
    private final CountDownLatch allAsked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    /** A screen whose lock is always free. */
    private static final class Screen extends UI {
        @Serial private static final long serialVersionUID = 1;

        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    }

    @BeforeEach
    void open_a_screen() {
        UI.setCurrent(new Screen());
    }

    @AfterEach
    void close_the_screen() {
        UI.setCurrent(null);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String happens(String what) {
        happened.add(what);
        return what;
    }

    @Test
    void what_is_asked_for_is_done_and_shown_in_the_order_asked() {
        errands.run(
                () -> {
                    await(allAsked);
                    return happens("first done");
                },
                _ -> happens("first shown"));
        errands.run(() -> happens("second done"), _ -> happens("second shown"));
        errands.run(
                () -> happens("third done"),
                _ -> {
                    happens("third shown");
                    over.countDown();
                });
        assertThat(happened).isEmpty();

        allAsked.countDown();

        await(over);
        assertThat(happened)
                .containsExactly(
                        "first done",
                        "first shown",
                        "second done",
                        "second shown",
                        "third done",
                        "third shown");
    }

    @Test
    void what_fails_says_so_and_holds_up_nothing_that_follows() {
        errands.run(
                () -> {
                    throw new IllegalStateException("the database is away");
                },
                _ -> happens("shown"),
                why -> happens("failed: " + why.getMessage()));
        errands.run(
                () -> "next",
                next -> {
                    happens(next);
                    over.countDown();
                });

        await(over);
        assertThat(happened).containsExactly("failed: the database is away", "next");
    }
}
