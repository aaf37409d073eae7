package io.kindline.benchmarks.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What people noticed of a fault, in milliseconds.
 *
 * @param refused answers other than good ones, and connections that broke
 * @param slowest the slowest single answer, good or not
 * @param longestWait the longest that somebody who tried again and again waited for a good one
 * @param back how long after the end of the fault the last of those was served who had begun before
 */
record Noticed(long refused, long slowest, long longestWait, long back) {

    /**
     * @param over when the fault was over, by {@link System#nanoTime()}
     */
    static Noticed by(Customers customers, long over) {
        return new Noticed(
                customers.answers.stream()
                        .filter(answer -> answer.status() == 0 || answer.status() >= 500)
                        .count(),
                customers.answers.stream().mapToLong(Customers.Answer::millis).max().orElse(0),
                customers.waits.stream().mapToLong(Customers.Wait::millis).max().orElse(0),
                customers.waits.stream()
                        .filter(wait -> wait.begun() <= over && wait.ended() > over)
                        .mapToLong(wait -> (wait.ended() - over) / 1_000_000)
                        .max()
                        .orElse(0));
    }

    /** What is more than promised, in words. */
    List<String> tooMuchFor(Fault.Bar bar, Duration answerMax) {
        var words = new ArrayList<String>();
        if (slowest > answerMax.toMillis()) {
            words.add("an answer took " + slowest + " ms");
        }
        if (longestWait > bar.waitMax.toMillis()) {
            words.add("somebody waited " + longestWait + " ms");
        }
        if (back > bar.backWithin.toMillis()) {
            words.add("it was back after " + back + " ms only");
        }
        if (bar == Fault.Bar.WITHOUT_A_GAP && refused > 0) {
            words.add(refused + " were refused");
        }
        return words;
    }
}
