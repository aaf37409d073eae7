package io.kindline.benchmarks.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured beside what is wanted; {@code must} holds for a first release. */
public final class Goals {
    private final List<String> rows = new ArrayList<>();

    /** A figure that should be small. */
    public void atMost(String figure, double seen, double must, double goal, double record) {
        row(figure, seen, "≤", must, goal, record, seen <= must, seen <= goal, seen <= record);
    }

    /** A figure that should be large. */
    public void atLeast(String figure, double seen, double must, double goal, double record) {
        row(figure, seen, "≥", must, goal, record, seen >= must, seen >= goal, seen >= record);
    }

    private void row(
            String figure,
            double seen,
            String sign,
            double must,
            double goal,
            double record,
            boolean first,
            boolean second,
            boolean third) {
        String met = third ? "record" : second ? "goal" : first ? "must" : "**none**";
        rows.add(
                "%s | %s | %s %s | %s %s | %s %s | %s"
                        .formatted(
                                figure,
                                plain(seen),
                                sign,
                                plain(must),
                                sign,
                                plain(goal),
                                sign,
                                plain(record),
                                Double.isNaN(seen) ? "not taken" : met));
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number);
    }

    public void tell(Report report) {
        report.table("Figures and goals", "figure | seen | must | goal | record | met");
        rows.forEach(report::row);
    }
}
