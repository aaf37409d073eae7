package io.kindline.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.kindline.application.board.Board;
import io.kindline.application.board.Window;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Say;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Optional;

/** The board for a screen on the wall: nothing but figures, readable from three metres. */
@Route(value = "wall", autoLayout = false)
@RolesAllowed("SUPERVISOR")
@JsModule("context://js/shell.js")
class WallView extends Main implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final int QUEUES_MAX = 8;

    private final transient BoardLive live;
    private final transient InstantSource clock;
    private final Tiles tiles = new Tiles();
    private final Figures queues;

    WallView(BoardParts parts, InstantSource clock) {
        this.clock = clock;
        live = parts.live(parts.current());
        addClassName("wall");
        var title = new H1(getTranslation("board.title"));
        title.addClassName("unseen");
        queues =
                new Figures(
                        getTranslation("board.queues"),
                        getTranslation("board.queue"),
                        getTranslation("board.waiting"),
                        getTranslation("board.oldest"),
                        getTranslation("board.level"));
        add(title, tiles, queues);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Browser.startClocks(this, clock.instant(), getTranslation("shell.units"));
        new Latest<Optional<Board>>()
                .ask(
                        event.getUI(),
                        () -> live.now(Window.HOUR),
                        board -> board.ifPresent(this::show),
                        () -> Say.problem(this, "shell.unreachable"));
        live.start(
                event.getUI(),
                () -> Window.HOUR,
                board -> board.ifPresentOrElse(this::show, () -> event.getUI().getPage().reload()));
    }

    private void show(Board board) {
        tiles.show(board);
        queues.clear();
        board.queues().stream()
                .sorted((a, b) -> Integer.compare(b.waiting(), a.waiting()))
                .limit(QUEUES_MAX)
                .forEach(queue -> {
                    var level =
                            new Span(
                                    Words.percent(queue.level().percent(board.goal()))
                                            + " "
                                            + Words.sign(queue.level(), board.goal()));
                    level.getElement()
                            .setAttribute(
                                    "data-alarm",
                                    Boolean.toString(!queue.level().meets(board.goal())));
                    queues.line(
                            Words.styled(queue.name(), "cut"),
                            new Span(Integer.toString(queue.waiting())),
                            queue.oldestSince().map(Words::since).orElseGet(() -> new Span("–")),
                            level);
                });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.stop();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title");
    }
}
