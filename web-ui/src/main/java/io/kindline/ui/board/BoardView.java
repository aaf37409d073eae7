package io.kindline.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.board.Behind;
import io.kindline.application.board.Board;
import io.kindline.application.board.BoardEntry;
import io.kindline.application.board.BoardList;
import io.kindline.application.board.Window;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Say;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The live board: figures on top, queues and hours, people, and the list behind a figure. */
@Route("board/:figure?/:of?")
@Menu(title = "nav.board", order = 6, icon = "board")
@RolesAllowed("SUPERVISOR")
@JsModule("context://js/board.js")
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient BoardParts parts;
    private final transient BoardLive live;
    private final Choice<Window> choice;
    private final Tiles tiles;
    private final Paragraph formula = new Paragraph();
    private final QueuesTable queues;
    private final HoursChart hours;
    private final PeopleTable people;
    private final ListBehind behind;
    private final Div side = new Div();
    private final transient Latest<Sight> latest = new Latest<>();
    private transient volatile Window window = Window.HOUR;
    private transient Optional<Behind> chosen = Optional.empty();

    /** The figures, empty once he leads nobody any more, and the list behind the chosen one. */
    private record Sight(Optional<Board> board, List<BoardEntry> entries) {}

    BoardView(BoardParts parts) {
        this.parts = parts;
        live = parts.live(parts.current());
        ZoneId zone = parts.current().person().zone();
        addClassName("board");
        tiles = new Tiles(this::open);
        queues = new QueuesTable(parts.brands(), this::open);
        hours = new HoursChart(zone);
        people = new PeopleTable(this::open);
        behind = new ListBehind(parts.operators(), zone, () -> go(RouteParameters.empty()));
        choice =
                new Choice<>(
                        getTranslation("board.window"),
                        List.of(Window.values()),
                        it -> Words.of(this, "board.window", it));
        choice.onChosen(it -> {
            window = it;
            go(chosen.map(Figure::address).orElse(RouteParameters.empty()));
        });
        formula.addClassNames("muted", "board-formula");
        var left = new Div(queues, hours);
        left.addClassName("board-column");
        side.addClassName("board-column");
        var columns = new Div(left, side);
        columns.addClassName("board-columns");
        add(head(), tiles, formula, columns);
    }

    private Div head() {
        var title = new H1(getTranslation("board.title"));
        title.addClassName("grow");
        var wall = new Anchor("wall", getTranslation("board.wall"));
        wall.addClassName("plain");
        wall.getElement().setAttribute("target", "_blank");
        var head = new Div(title, choice, wall);
        head.addClassName("board-head");
        return head;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        window =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("window")
                        .flatMap(BoardView::windowOf)
                        .orElse(Window.HOUR);
        choice.choose(window);
        chosen = Figure.of(event.getRouteParameters());
        Window of = window;
        Optional<Behind> figure = chosen;
        Actor.Staff actor = parts.current().actor();
        latest.ask(
                event.getUI(),
                () ->
                        new Sight(
                                live.now(of),
                                figure.map(it ->
                                                parts.list()
                                                        .handle(actor, new BoardList.Query(it, of)))
                                        .orElse(List.of())),
                sight -> sight.board().ifPresent(board -> show(board, sight.entries())),
                () -> Say.problem(this, "shell.unreachable"));
    }

    private static Optional<Window> windowOf(String word) {
        return Arrays.stream(Window.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private void open(Behind figure) {
        go(Figure.address(figure));
    }

    private void go(RouteParameters where) {
        UI.getCurrent()
                .navigate(
                        BoardView.class,
                        where,
                        QueryParameters.simple(
                                Map.of("window", window.name().toLowerCase(Locale.ROOT))));
    }

    private void show(Board board, List<BoardEntry> entries) {
        tiles.show(board);
        formula.setText(Words.formula(this, board.goal()));
        queues.show(board);
        hours.show(board);
        people.show(board);
        side.removeAll();
        chosen.ifPresent(figure -> {
            behind.show(Figure.title(this, figure, parts), figure, entries);
            side.add(behind);
        });
        side.add(people);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.start(
                event.getUI(),
                () -> window,
                board ->
                        board.ifPresentOrElse(
                                this::update, () -> event.getUI().getPage().reload()));
    }

    /** The list behind stays as it was opened: nobody likes lines that run away from a click. */
    private void update(Board board) {
        tiles.show(board);
        queues.show(board);
        hours.show(board);
        people.show(board);
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
