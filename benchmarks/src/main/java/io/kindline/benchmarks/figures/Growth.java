package io.kindline.benchmarks.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** F7, F8: times and processor time, and how they grow from the first size to the last. */
final class Growth {
    private static final List<Step> MEASURED =
            List.of(Step.INTAKE, Step.CLAIM, Step.INBOX, Step.HISTORY, Step.SEARCH);

    private final Map<Step, Double> first = new EnumMap<>(Step.class);
    private final Map<Step, Double> last = new EnumMap<>(Step.class);
    private final Map<Step, Double> firstCpu = new EnumMap<>(Step.class);
    private final Map<Step, Double> lastCpu = new EnumMap<>(Step.class);

    /** Mean milliseconds at few clients. */
    void timed(Step step, double meanMillis) {
        first.putIfAbsent(step, meanMillis);
        last.put(step, meanMillis);
    }

    /** Processor time of one operation. */
    void spent(Map<Step, Costs> costs) {
        costs.forEach((step, cost) -> {
            double millis = cost.nodeMillis() + cost.databaseMillis();
            firstCpu.putIfAbsent(step, millis);
            lastCpu.put(step, millis);
        });
    }

    void tell(Goals goals) {
        goals.atMost("F7 growth of time, the worst of five", worst(first, last), 2, 1.5, 1.2);
        goals.atMost("F7 growth of CPU, the worst of five", worst(firstCpu, lastCpu), 2, 1.5, 1.2);
        goals.atMost(
                "F8 growth of opening a person", ratio(first, last, Step.OPEN_PERSON), 3, 2, 1.3);
    }

    private static double worst(Map<Step, Double> from, Map<Step, Double> to) {
        return MEASURED.stream()
                .mapToDouble(step -> ratio(from, to, step))
                .max()
                .orElse(Double.NaN);
    }

    private static double ratio(Map<Step, Double> from, Map<Step, Double> to, Step step) {
        return to.getOrDefault(step, Double.NaN) / from.getOrDefault(step, Double.NaN);
    }
}
