package io.kindline.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.board.Behind;
import io.kindline.application.board.Board;
import java.util.Comparator;
import java.util.function.Consumer;

/** Who is on duty, in which state and since when, with how much in hand. */
final class PeopleTable extends Section {
    private static final long serialVersionUID = 1;

    private final transient Consumer<Behind> open;
    private final Figures table;
    private final Paragraph nobody;

    PeopleTable(Consumer<Behind> open) {
        this.open = open;
        addClassNames("board-part", "board-people");
        table =
                new Figures(
                        getTranslation("board.people"),
                        getTranslation("board.person"),
                        getTranslation("board.state"),
                        getTranslation("board.for"),
                        getTranslation("board.in-hand"),
                        getTranslation("board.parked"));
        nobody = new Paragraph(getTranslation("board.people.none"));
        nobody.addClassName("nothing");
        add(
                new H2(getTranslation("board.people")),
                table.scrolling(getTranslation("board.people")),
                nobody);
    }

    void show(Board board) {
        table.clear();
        nobody.setVisible(board.people().isEmpty());
        board.people().stream()
                .sorted(
                        Comparator.comparing(Board.PersonLine::state)
                                .thenComparing(Board.PersonLine::since))
                .forEach(this::line);
    }

    private void line(Board.PersonLine one) {
        var dot = new Span();
        dot.addClassName("presence-dot");
        dot.getElement().setAttribute("data-presence", one.state().name());
        String state = Words.of(this, "presence", one.state());
        var words = new Span(dot, new Span(state));
        words.addClassName("board-name");
        table.line(
                Words.styled(one.name(), "cut"),
                words,
                Words.since(one.since()),
                hands(one),
                Words.styled(Integer.toString(one.parked()), "figures"));
    }

    private Component hands(Board.PersonLine one) {
        if (one.inHand() + one.parked() == 0) {
            return Words.styled("0", "figures", "muted");
        }
        var button = new NativeButton(Integer.toString(one.inHand()));
        button.addClassNames("figures", "board-number");
        button.getElement()
                .setAttribute(
                        "aria-label", getTranslation("board.open-list", one.inHand(), one.name()));
        button.addClickListener(_ -> open.accept(new Behind.HeldBy(one.operator())));
        return button;
    }
}
