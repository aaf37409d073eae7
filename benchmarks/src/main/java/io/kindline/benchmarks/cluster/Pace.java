package io.kindline.benchmarks.cluster;

import java.time.Duration;
import java.util.List;

/** How long a run takes, and how much of what it sees it may judge. */
enum Pace {
    /** Waits too: the machine does nothing else. */
    FULL(60, 8, 12, 6, 4, 0),
    /** All but waits: a busy machine may be the reason of these. */
    SHORT(15, 4, 12, 6, 4, 0),
    /** Only what no busy machine excuses: lost, doubled, with two operators, a 500. */
    QUICK(6, 4, 2, 3, 2, 25);

    /** Of a fault. */
    final Duration lasts;

    /** How long people go on after it. */
    final Duration onTrial;

    /** Before the tables are looked at. */
    final Duration rest;

    final int writers;
    final int operators;

    /** From an answer to what the same person does next. */
    final Duration between;

    Pace(int lasts, int onTrial, int rest, int writers, int operators, int betweenMillis) {
        this.writers = writers;
        this.operators = operators;
        this.between = Duration.ofMillis(betweenMillis);
        this.lasts = Duration.ofSeconds(lasts);
        this.onTrial = Duration.ofSeconds(onTrial);
        this.rest = Duration.ofSeconds(rest);
    }

    static Pace named(List<String> words) {
        return words.contains("quick") ? QUICK : words.contains("short") ? SHORT : FULL;
    }
}
