package io.kindline.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.board.Board;
import io.kindline.domain.board.ServiceGoal;
import io.kindline.domain.board.ServiceLevel;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How figures are written on the board. */
final class Words {
    private static final String NOTHING = "–";

    private Words() {}

    static String percent(OptionalInt percent) {
        return percent.isPresent() ? percent.getAsInt() + "\u202f%" : NOTHING;
    }

    static String mean(Component on, OptionalDouble mean) {
        return mean.isPresent()
                ? String.format(
                        on.getUI().map(ui -> ui.getLocale()).orElse(Locale.ENGLISH),
                        "%.1f",
                        mean.getAsDouble())
                : NOTHING;
    }

    static String of(Component on, String group, Enum<?> value) {
        return on.getTranslation(
                group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** {@code 80/60 s}. */
    static String goal(Component on, ServiceGoal goal) {
        long seconds = goal.within().toSeconds();
        return seconds % 60 == 0 && seconds > 60
                ? on.getTranslation("board.goal.minutes", goal.percent(), seconds / 60)
                : on.getTranslation("board.goal.seconds", goal.percent(), seconds);
    }

    /** What the figure is reckoned from, in one sentence. */
    static String formula(Component on, ServiceGoal goal) {
        String key =
                switch (goal.abandoned()) {
                    case COUNTED -> "board.formula.counted";
                    case LEFT_OUT -> "board.formula.left-out";
                };
        return on.getTranslation(key, goal.within().toSeconds());
    }

    /** A sign beside the figure, so that its colour is not the only one. */
    static String sign(ServiceLevel level, ServiceGoal goal) {
        if (level.counted(goal) == 0) {
            return "";
        }
        return level.meets(goal) ? "✓" : "▼";
    }

    /** Time that has passed; the browser counts on. */
    static Span since(Instant at) {
        var span = styled("", "figures");
        span.getElement().setAttribute("data-since", Long.toString(at.toEpochMilli()));
        return span;
    }

    static Span styled(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    static int decided(Board board) {
        return board.level().counted(board.goal());
    }
}
