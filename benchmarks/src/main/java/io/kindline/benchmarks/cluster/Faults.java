package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Breaks things under load and looks whether the promises hold: {@code benchmarks/run faults} with
 * faults of a minute, {@code quick} for a few short ones, or the names of single faults.
 */
final class Faults {
    private static final Duration ANSWER_MAX = Duration.ofSeconds(12);
    private static final Duration BEFORE = Duration.ofSeconds(3);

    /** What takes longest comes last. */
    private static final List<Fault> QUICK =
            List.of(Fault.COMMIT_ANSWERS_SWALLOWED, Fault.DATABASE_KILLED, Fault.NODE_KILLED);

    private static final String LINE = "%-26s %8s %8s %8s %12s %12s %12s  %s%n";

    private final House house;
    private final Pace pace;

    Faults(House house, Pace pace) {
        this.house = house;
        this.pace = pace;
    }

    public static void main(String[] arguments) {
        try {
            System.exit(everything(List.of(arguments)) ? 0 : 1);
        } catch (Exception e) {
            // Whatever was started would go on otherwise.
            System.err.println("The faults could not be tried: " + e);
            System.exit(2);
        }
    }

    private static boolean everything(List<String> words) throws Exception {
        Pace pace = Pace.named(words);
        List<Fault> wanted = wanted(words, pace);
        boolean whole = pace == Pace.QUICK ? QuickLook.holds(wanted) : holdUnder(wanted, pace);
        System.out.println(whole ? "What was tried held." : "Not everything held.");
        return whole;
    }

    private static boolean holdUnder(List<Fault> wanted, Pace pace) throws Exception {
        Path folder = Files.createTempDirectory("kindline-faults");
        System.out.println("Logs of the nodes are in " + folder);
        boolean whole = true;
        try (var house = new House(folder, versionBefore(), wanted.contains(Fault.DISK_FULL))) {
            heading(pace);
            var faults = new Faults(house, pace);
            for (Fault fault : wanted) {
                whole &= faults.run(fault);
            }
            Audit audit = Audit.of(house);
            System.out.println(
                    "P6: the audit chains are "
                            + (audit.isWhole() ? "whole" : "broken " + audit.broken()));
            whole &= audit.isWhole();
        }
        return whole;
    }

    /** Another jar to begin with, so that a rolling restart brings a new build. */
    private static Optional<Path> versionBefore() {
        return Optional.ofNullable(System.getenv("BENCHMARK_VERSION_BEFORE")).map(Path::of);
    }

    private static List<Fault> wanted(List<String> words, Pace pace) {
        List<Fault> named =
                words.stream()
                        .filter(word -> !Set.of("full", "short", "quick").contains(word))
                        .map(Fault::parse)
                        .toList();
        if (!named.isEmpty()) {
            return named;
        }
        return pace == Pace.QUICK ? QUICK : List.of(Fault.values());
    }

    static void heading(Pace pace) {
        System.out.printf(
                LINE,
                "fault of " + pace.lasts.toSeconds() + " s",
                "stored",
                "claimed",
                "refused",
                "slowest ms",
                "longest wait",
                "back in ms",
                "holds");
    }

    /**
     * Breaks one thing and looks whether the promises hold.
     *
     * @throws IOException in a quick run, when something did not start again or could not be asked
     */
    boolean run(Fault fault) throws Exception {
        var customers = new Customers(house.http(), house.doors(), pace);
        Thread.sleep(BEFORE);
        var broken = new ArrayList<String>();
        try {
            Strikes.by(fault, house, pace.lasts);
        } catch (Fault.NotHere e) {
            customers.finish();
            System.out.printf(
                    LINE, fault.word(), "", "", "", "", "", "", "not tried: " + e.getMessage());
            return true;
        } catch (IOException e) {
            if (pace == Pace.QUICK && customers.violations.isEmpty()) {
                customers.leave();
                throw e;
            }
            broken.add(String.valueOf(e.getMessage()));
        }
        long over = System.nanoTime();
        Thread.sleep(pace.onTrial);
        customers.finish();
        var noticed = Noticed.by(customers, over);
        // Deadlines are over, and where they are judged the jobs had ten seconds more.
        Thread.sleep(pace.rest);
        broken.addAll(lookedAt(customers, noticed, fault.bar));
        System.out.printf(
                LINE,
                fault.word(),
                customers.acknowledged.size(),
                customers.claims.get(),
                noticed.refused(),
                noticed.slowest(),
                noticed.longestWait(),
                noticed.back(),
                broken.isEmpty() ? "yes" : broken.subList(0, Math.min(8, broken.size())));
        return broken.isEmpty();
    }

    /** What does not hold, as far as this pace may judge it. */
    private List<String> lookedAt(Customers customers, Noticed noticed, Fault.Bar bar)
            throws SQLException {
        var broken =
                new ArrayList<String>(customers.violations.stream().distinct().limit(5).toList());
        if (pace == Pace.FULL) {
            broken.addAll(noticed.tooMuchFor(bar, ANSWER_MAX));
        }
        try (Connection connection = house.postgres.connect()) {
            broken.addAll(Checks.broken(connection, customers, house.provider.taken));
            if (pace != Pace.QUICK) {
                broken.addAll(customers.late);
                broken.addAll(Checks.overdue(connection));
            }
        } catch (SQLException e) {
            if (pace == Pace.QUICK && broken.isEmpty()) {
                throw e;
            }
            broken.add("the tables could not be read: " + e.getMessage());
        }
        return broken;
    }
}
