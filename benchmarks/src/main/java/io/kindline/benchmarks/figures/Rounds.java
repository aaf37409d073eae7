package io.kindline.benchmarks.figures;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Times at one size: three rounds of every step in turn, and the one in the middle counts. Where it
 * is asked for, the engine alone does each step just before Kindline does.
 */
final class Rounds {
    static final int FEW = 4;
    static final int MANY = 16;
    private static final int COUNT = 3;
    private static final Duration CEILING = Duration.ofMillis(2_500);
    private static final Duration CEILING_OF_LITTLE = Duration.ofSeconds(1);

    private final Map<Place, List<Work.Seen>> seen = new LinkedHashMap<>();
    private final Report report;

    /** A step at so many clients. */
    record Place(Step step, int clients) {}

    Rounds(Report report) {
        this.report = report;
    }

    /** Every step by Kindline alone, at few clients. */
    void atFew(Kindline kindline, Path folder) throws Exception {
        for (int round = 1; round <= COUNT; round++) {
            canary(round, folder);
            for (Step step : Step.values()) {
                ours(kindline, new Place(step, FEW));
            }
        }
        tell();
    }

    /** Every step at few and at many clients, each beside its ceilings. */
    void beside(Ceilings ceilings, Kindline kindline, Path folder) throws Exception {
        for (int round = 1; round <= COUNT; round++) {
            canary(round, folder);
            ceilings.begin();
            for (int clients : List.of(FEW, MANY)) {
                for (Step step : Step.values()) {
                    var place = new Place(step, clients);
                    if (Ceilings.MEASURED.contains(step)) {
                        ceilings.take(place, written(step) ? CEILING : CEILING_OF_LITTLE);
                    }
                    ours(kindline, place);
                }
            }
        }
        tell();
        ceilings.tell(report, this);
    }

    private void canary(int round, Path folder) throws Exception {
        report.line("\nNoise before round %d: %s.".formatted(round, Machine.canary(folder)));
    }

    private void ours(Kindline kindline, Place place) throws Exception {
        Step step = place.step();
        Work.Seen once =
                Work.with(
                        place.clients(),
                        kindline.ready(step),
                        Duration.ofMillis(millis(place)),
                        client -> kindline.run(step, client));
        seen.computeIfAbsent(place, _ -> new ArrayList<>()).add(once);
    }

    private static long millis(Place place) {
        if (!written(place.step())) {
            return 1_500;
        }
        return place.clients() == MANY ? 4_000 : 2_000;
    }

    private static boolean written(Step step) {
        return switch (step) {
            case INTAKE, CLAIM, REPLY, CLOSE -> true;
            case INBOX, HISTORY, OPEN_PERSON, SEARCH -> false;
        };
    }

    /** Of the three rounds the middle one. */
    double middle(Place place, ToDoubleFunction<Work.Seen> figure) {
        return middle(
                seen.getOrDefault(place, List.of()).stream().map(figure::applyAsDouble).toList());
    }

    /** Of what was seen at all; not a number when nothing was. */
    static double middle(List<Double> figures) {
        List<Double> all = figures.stream().filter(Double::isFinite).sorted().toList();
        return all.isEmpty() ? Double.NaN : all.get(all.size() / 2);
    }

    private void tell() {
        report.table(
                "Time, the middle of three rounds (a second: the least and the most too)",
                "clients | operation | done | failed | a second | mean ms | p50 | p95 | p99"
                        + " | CPU ms of the driver");
        seen.keySet().stream()
                .sorted((one, other) -> Integer.compare(one.clients(), other.clients()))
                .forEach(this::tell);
    }

    private void tell(Place place) {
        List<Work.Seen> rounds = seen.getOrDefault(place, List.of());
        List<Double> rates = rounds.stream().map(Work.Seen::perSecond).sorted().toList();
        report.row(
                "%d | %s | %d | %d | %.0f (%.0f to %.0f) | %.1f | %.1f | %.1f | %.1f | %.2f"
                        .formatted(
                                place.clients(),
                                Report.word(place.step()),
                                rounds.stream().mapToInt(one -> one.micros().size()).sum(),
                                rounds.stream().mapToInt(Work.Seen::failed).sum(),
                                middle(rates),
                                rates.getFirst(),
                                rates.getLast(),
                                middle(place, Work.Seen::meanMillis),
                                middle(place, one -> one.millis(0.5)),
                                middle(place, one -> one.millis(0.95)),
                                middle(place, one -> one.millis(0.99)),
                                middle(place, Work.Seen::driverMillis)));
    }
}
