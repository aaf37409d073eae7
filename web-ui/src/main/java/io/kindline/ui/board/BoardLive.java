package io.kindline.ui.board;

import com.vaadin.flow.component.UI;
import io.kindline.application.board.Board;
import io.kindline.application.board.Window;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Refresh;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps one board up to date: when something happened in its brands, and with the common tick. */
final class BoardLive {
    private static final Duration REST = Duration.ofSeconds(3);

    private final BoardWatch watch;
    private final LiveFeed live;
    private final Actor.Staff viewer;
    private final List<Runnable> endings = new ArrayList<>();

    BoardLive(BoardWatch watch, LiveFeed live, Actor.Staff viewer) {
        this.watch = watch;
        this.live = live;
        this.viewer = viewer;
    }

    /**
     * The figures as they are now, for the first sight; never to be asked under a screen's lock.
     */
    Optional<Board> now(Window window) {
        return watch.see(viewer.id(), window);
    }

    void start(UI ui, Supplier<Window> window, Consumer<Optional<Board>> show) {
        var refresh =
                new Refresh<Optional<Board>>(
                        ui, () -> watch.see(viewer.id(), window.get()), show, REST);
        viewer.brands()
                .forEach(brand ->
                        until(live.subscribe(new Topic.OfQueues(brand), _ -> refresh.ask())));
        until(live.subscribe(new Topic.OfPresence(), _ -> refresh.ask()));
        endings.add(watch.onTick(refresh::ask));
    }

    private void until(LiveFeed.Subscription subscription) {
        endings.add(subscription::close);
    }

    void stop() {
        endings.forEach(Runnable::run);
        endings.clear();
    }
}
