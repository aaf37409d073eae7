package io.kindline.benchmarks.desks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How long things took, until somebody saw them. */
final class Seen {
    private final Map<Act, Queue<Long>> micros = new EnumMap<>(Act.class);
    private final Map<String, Waited> awaited = new ConcurrentHashMap<>();
    private final AtomicInteger failed = new AtomicInteger();

    Seen() {
        for (Act act : Act.values()) {
            micros.put(act, new ConcurrentLinkedQueue<>());
        }
    }

    private record Waited(Act act, long since) {}

    void took(Act act, long since) {
        of(act).add((System.nanoTime() - since) / 1_000);
    }

    private Queue<Long> of(Act act) {
        return Objects.requireNonNull(micros.get(act));
    }

    /** From now until a message has this text. */
    void await(Act act, String text) {
        awaited.put(text, new Waited(act, System.nanoTime()));
    }

    void forget(String text) {
        awaited.remove(text);
    }

    /** Whatever came to a screen. */
    void look(String message) {
        for (String text : List.copyOf(awaited.keySet())) {
            if (message.contains(text)) {
                Waited waited = awaited.remove(text);
                if (waited != null) {
                    took(waited.act(), waited.since());
                }
            }
        }
    }

    void failed() {
        failed.incrementAndGet();
    }

    /** What did not succeed, and what nobody has seen yet. */
    int lost() {
        return failed.get() + awaited.size();
    }

    int count(Act act) {
        return of(act).size();
    }

    /**
     * @param part 0.95 for the slowest of 95 in 100
     */
    double millis(Act act, double part) {
        List<Long> sorted = of(act).stream().sorted().toList();
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.ceil(part * sorted.size()) - 1) / 1_000.0;
    }

    /** What, how often, and the milliseconds of one in two, of 95 and of 99 in a hundred. */
    String row(Act act) {
        return "%s | %d | %.0f | %.0f | %.0f"
                .formatted(
                        act.words(),
                        count(act),
                        millis(act, 0.5),
                        millis(act, 0.95),
                        millis(act, 0.99));
    }
}
