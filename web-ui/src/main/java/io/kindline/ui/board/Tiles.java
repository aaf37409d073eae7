package io.kindline.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.board.Behind;
import io.kindline.application.board.Board;
import io.kindline.domain.board.Satisfaction;
import io.kindline.domain.board.ServiceLevel;
import io.kindline.domain.routing.PresenceState;
import java.util.Optional;
import java.util.function.Consumer;

/** The figures of all queues together; the wall shows the same, larger. */
final class Tiles extends Div {
    private static final long serialVersionUID = 1;

    private final Tile waiting;
    private final Tile level;
    private final Tile people;
    private final Tile quality;
    private final Tile speed;
    private final Tile promises;

    /** To be looked at only. */
    Tiles() {
        this(Optional.empty());
    }

    /** Each leads to the list behind it. */
    Tiles(Consumer<Behind> open) {
        this(Optional.of(open));
    }

    private Tiles(Optional<Consumer<Behind>> open) {
        addClassName("tiles");
        waiting = tile("board.waiting", open, new Behind.Waiting(Optional.empty()));
        level = tile("board.level", open, new Behind.Missed(Optional.empty()));
        people = new Tile(getTranslation("board.available"));
        quality = tile("board.quality", open, new Behind.Rated());
        speed = tile("board.speed", open, new Behind.Rated());
        promises = tile("board.promises", open, new Behind.Promised());
        add(waiting, level, people, quality, speed, promises);
    }

    private Tile tile(String name, Optional<Consumer<Behind>> open, Behind figure) {
        return open.map(leads -> new Tile(getTranslation(name), () -> leads.accept(figure)))
                .orElseGet(() -> new Tile(getTranslation(name)));
    }

    void show(Board board) {
        waiting.show(Integer.toString(board.waiting()), oldest(board));
        ServiceLevel all = board.level();
        level.show(
                        Words.percent(all.percent(board.goal())),
                        new Span(
                                getTranslation(
                                        "board.level.of",
                                        Words.goal(this, board.goal()),
                                        all.inTime(),
                                        Words.decided(board))))
                .alarm(!all.meets(board.goal()), Words.sign(all, board.goal()));
        people.show(
                Integer.toString(board.peopleIn(PresenceState.AVAILABLE)),
                new Span(
                        getTranslation(
                                "board.available.others",
                                board.peopleIn(PresenceState.BUSY),
                                board.peopleIn(PresenceState.BREAK)
                                        + board.peopleIn(PresenceState.TRAINING))));
        Satisfaction csat = board.satisfaction();
        show(quality, csat, csat.quality());
        show(speed, csat, csat.speed());
        Board.PromiseLoad load = board.promises();
        promises.show(
                        Integer.toString(load.overdue()),
                        new Span(getTranslation("board.promises.others", load.soon(), load.open())))
                .alarm(load.overdue() > 0, load.overdue() > 0 ? "!" : "");
    }

    private void show(Tile tile, Satisfaction csat, Satisfaction.Marks marks) {
        tile.show(
                Words.percent(marks.satisfiedPercent()),
                new Span(
                        getTranslation(
                                "board.csat.of",
                                marks.n(),
                                Words.percent(csat.responsePercent()),
                                Words.mean(this, marks.mean()))));
    }

    private Component oldest(Board board) {
        return board.oldestSince()
                .<Component>map(since -> {
                    var words = new Span(new Span(getTranslation("board.oldest") + " "));
                    words.add(Words.since(since));
                    return words;
                })
                .orElseGet(() -> new Span(getTranslation("board.waiting.nobody")));
    }
}
