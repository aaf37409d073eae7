package io.kindline.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.board.Behind;
import io.kindline.application.board.Board;
import io.kindline.domain.operators.Brands;
import java.util.Optional;
import java.util.function.Consumer;

/** Each queue: who waits, how long, and its service level. */
final class QueuesTable extends Section {
    private static final long serialVersionUID = 1;

    private final transient Brands brands;
    private final transient Consumer<Behind> open;
    private final Figures table;

    QueuesTable(Brands brands, Consumer<Behind> open) {
        this.brands = brands;
        this.open = open;
        addClassName("board-part");
        table =
                new Figures(
                        getTranslation("board.queues"),
                        getTranslation("board.queue"),
                        getTranslation("board.waiting"),
                        getTranslation("board.oldest"),
                        getTranslation("board.level"),
                        getTranslation("board.missed"));
        add(
                new H2(getTranslation("board.queues")),
                table.scrolling(getTranslation("board.queues")));
    }

    void show(Board board) {
        table.clear();
        for (Board.QueueLine queue : board.queues()) {
            var dot = new Span();
            dot.addClassName("brand-dot");
            dot.getStyle().set("--brand", brands.byId(queue.brand()).accentColour());
            var name =
                    new Span(
                            dot,
                            new Span(queue.name()),
                            Words.styled(brands.byId(queue.brand()).name(), "muted"));
            name.addClassName("board-name");
            var level =
                    Words.styled(
                            Words.percent(queue.level().percent(board.goal()))
                                    + " "
                                    + Words.sign(queue.level(), board.goal()),
                            "figures");
            level.getElement()
                    .setAttribute(
                            "data-alarm", Boolean.toString(!queue.level().meets(board.goal())));
            int missed = queue.level().late() + queue.level().abandoned() + queue.level().overdue();
            table.line(
                    name,
                    number(queue.waiting(), new Behind.Waiting(Optional.of(queue.queue())), queue),
                    oldest(queue),
                    level,
                    number(missed, new Behind.Missed(Optional.of(queue.queue())), queue));
        }
    }

    private static Component oldest(Board.QueueLine queue) {
        return queue.oldestSince().<Component>map(Words::since).orElseGet(() -> new Span("–"));
    }

    private Component number(int count, Behind behind, Board.QueueLine queue) {
        if (count == 0) {
            return Words.styled("0", "figures", "muted");
        }
        var button = new NativeButton(Integer.toString(count));
        button.addClassNames("figures", "board-number");
        button.getElement()
                .setAttribute("aria-label", getTranslation("board.open-list", count, queue.name()));
        button.addClickListener(_ -> open.accept(behind));
        return button;
    }
}
