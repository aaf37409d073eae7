package io.kindline.ui.board;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.board.Board;
import io.kindline.domain.board.ServiceLevel;
import io.kindline.ui.shell.Browser;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToIntFunction;

/** What arrived hour by hour and what became of it: as bars, and as a table for everybody. */
final class HoursChart extends Section {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Div picture = new Div();
    private final Figures table;
    private final ZoneId zone;
    private String drawn = "";

    HoursChart(ZoneId zone) {
        this.zone = zone;
        addClassName("board-part");
        picture.addClassName("board-chart");
        picture.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("board.hours.picture"));
        table =
                new Figures(
                        getTranslation("board.hours"),
                        getTranslation("board.hour"),
                        getTranslation("board.hours.in-time"),
                        getTranslation("board.hours.missed"),
                        getTranslation("board.hours.open"),
                        getTranslation("board.level"));
        var more = new HtmlContainer("details");
        var summary = new HtmlContainer("summary");
        summary.getElement().setText(getTranslation("board.hours.table"));
        more.add(summary, table);
        more.addClassName("board-details");
        add(new H2(getTranslation("board.hours")), picture, more);
    }

    void show(Board board) {
        List<Board.HourLine> hours = board.hours();
        table.clear();
        hours.forEach(hour -> {
            ServiceLevel level = hour.level();
            table.line(
                    new Span(clock(hour)),
                    figure(level.inTime()),
                    figure(missed(level)),
                    figure(level.fresh()),
                    new Span(Words.percent(level.percent(board.goal()))));
        });
        String labels = hours.stream().map(this::clock).collect(joining("\n"));
        String inTime = numbers(hours, ServiceLevel::inTime);
        String missed = numbers(hours, HoursChart::missed);
        String open = numbers(hours, ServiceLevel::fresh);
        String all = String.join("|", labels, inTime, missed, open);
        if (!all.equals(drawn)) {
            drawn = all;
            Browser.chart(
                    picture.getElement(),
                    labels,
                    inTime + "\n" + missed + "\n" + open,
                    getTranslation("board.hours.in-time")
                            + "\n"
                            + getTranslation("board.hours.missed")
                            + "\n"
                            + getTranslation("board.hours.open"));
        }
    }

    private String clock(Board.HourLine hour) {
        return HOUR.format(hour.from().atZone(zone));
    }

    private static int missed(ServiceLevel level) {
        return level.late() + level.abandoned() + level.overdue();
    }

    private static String numbers(List<Board.HourLine> hours, ToIntFunction<ServiceLevel> figure) {
        return hours.stream()
                .map(hour -> Integer.toString(figure.applyAsInt(hour.level())))
                .collect(joining(","));
    }

    private static Component figure(int count) {
        return Words.styled(Integer.toString(count), "figures");
    }
}
