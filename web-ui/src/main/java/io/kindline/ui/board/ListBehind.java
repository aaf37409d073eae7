package io.kindline.ui.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.board.Behind;
import io.kindline.application.board.BoardEntry;
import io.kindline.application.board.BoardList;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.Icon;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The list behind a figure; each line leads to its contact. */
final class ListBehind extends Section {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM. HH:mm");

    private final transient Operators operators;
    private final ZoneId zone;
    private final H2 title = new H2();
    private final Div lines = new Div();

    ListBehind(Operators operators, ZoneId zone, Runnable leave) {
        this.operators = operators;
        this.zone = zone;
        addClassNames("board-part", "board-behind");
        var close = new NativeButton();
        close.add(Icon.CLOSE.create());
        close.addClassName("quiet");
        close.getElement().setAttribute("aria-label", getTranslation("board.behind.close"));
        close.addClickListener(_ -> leave.run());
        title.addClassName("grow");
        var head = new Div(title, close);
        head.addClassName("board-behind-head");
        lines.addClassName("board-lines");
        add(head, lines);
    }

    void show(String heading, Behind figure, List<BoardEntry> entries) {
        title.setText(heading);
        lines.removeAll();
        if (entries.isEmpty()) {
            var nothing = new Paragraph(getTranslation("board.behind.none"));
            nothing.addClassName("nothing");
            lines.add(nothing);
        }
        entries.forEach(entry -> lines.add(line(figure, entry)));
        if (entries.size() == BoardList.LINES_MAX) {
            var first = new Paragraph(getTranslation("board.behind.first", BoardList.LINES_MAX));
            first.addClassName("nothing");
            lines.add(first);
        }
    }

    private Anchor line(Behind figure, BoardEntry entry) {
        var top = new Span(Icon.of(entry.channel()).create(), Words.styled(entry.words(), "cut"));
        top.addClassName("board-line-top");
        var below = new Span(time(figure, entry));
        below.addClassNames("board-line-below", "muted");
        entry.operator().map(this::name).ifPresent(name -> below.add(new Span(name)));
        entry.quality()
                .ifPresent(quality ->
                        below.add(
                                new Span(
                                        getTranslation(
                                                "board.marks", quality, entry.speed().orElse(0)))));
        var line = new Anchor("desk/" + entry.contact().value());
        line.add(top, below);
        line.addClassName("board-line");
        return line;
    }

    private Span time(Behind figure, BoardEntry entry) {
        return switch (figure) {
            case Behind.Waiting _, Behind.HeldBy _ -> Words.since(entry.at());
            case Behind.Promised _ -> {
                var left = Words.styled("", "figures");
                left.getElement()
                        .setAttribute("data-until", Long.toString(entry.at().toEpochMilli()));
                yield left;
            }
            case Behind.Missed _, Behind.Rated _ ->
                    Words.styled(MOMENT.format(entry.at().atZone(zone)), "figures");
        };
    }

    private String name(OperatorId id) {
        return operators.byId(id).map(Operator::displayName).orElse("");
    }
}
