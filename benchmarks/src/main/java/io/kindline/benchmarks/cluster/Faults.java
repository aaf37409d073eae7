package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Breaks things under load and looks whether the promises hold: {@code benchmarks/run faults} with
 * faults of a minute, {@code quick} for a few short ones, or the names of single faults.
 */
final class Faults {
    private static final Duration ANSWER_MAX = Duration.ofSeconds(12);
    private static final Duration REST = Duration.ofSeconds(3);
    private static final Duration ON_TRIAL = Duration.ofSeconds(8);
    private static final Duration SHORTLY_ON_TRIAL = Duration.ofSeconds(4);
    private static final Set<Fault> QUICK =
            EnumSet.of(Fault.NODE_KILLED, Fault.DATABASE_KILLED, Fault.COMMIT_ANSWERS_SWALLOWED);
    private static final int WRITERS = 6;
    private static final int OPERATORS = 4;
    private static final String LINE = "%-26s %8s %8s %8s %12s %12s %12s  %s%n";

    private final House house;
    private final Duration lasts;
    private final boolean timed;

    /**
     * @param timed whether waits longer than promised are faults of the product; elsewhere a busy
     *     machine may be the reason, and they are only told
     */
    private Faults(House house, Duration lasts, boolean timed) {
        this.house = house;
        this.lasts = lasts;
        this.timed = timed;
    }

    public static void main(String[] arguments) {
        try {
            System.exit(everything(arguments) ? 0 : 1);
        } catch (Exception e) {
            // Whatever was started would go on otherwise.
            System.err.println("The faults could not be tried: " + e);
            System.exit(2);
        }
    }

    private static boolean everything(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        boolean quick = words.contains("quick");
        Duration lasts = Duration.ofSeconds(quick ? 6 : words.contains("short") ? 15 : 60);
        Path folder = Files.createTempDirectory("kindline-faults");
        System.out.println("Logs of the nodes are in " + folder);
        boolean whole = true;
        try (var house = new House(folder, versionBefore())) {
            var faults = new Faults(house, lasts, !quick && !words.contains("short"));
            System.out.printf(
                    LINE,
                    "fault of " + lasts.toSeconds() + " s",
                    "stored",
                    "claimed",
                    "refused",
                    "slowest ms",
                    "longest wait",
                    "back in ms",
                    "holds");
            for (Fault fault : wanted(words, quick)) {
                whole &= faults.run(fault);
            }
            whole &= auditIsWhole(house);
        }
        System.out.println(whole ? "Everything held." : "Not everything held.");
        return whole;
    }

    /** Another jar to begin with, so that a rolling restart brings a new build. */
    private static Optional<Path> versionBefore() {
        return Optional.ofNullable(System.getenv("BENCHMARK_VERSION_BEFORE")).map(Path::of);
    }

    private static List<Fault> wanted(List<String> words, boolean quick) {
        List<Fault> named =
                words.stream()
                        .filter(word -> !Set.of("full", "short", "quick").contains(word))
                        .map(Fault::parse)
                        .toList();
        if (!named.isEmpty()) {
            return named;
        }
        return quick ? List.copyOf(QUICK) : List.of(Fault.values());
    }

    private boolean run(Fault fault) throws Exception {
        var customers = new Customers(house.http(), house.doors(), WRITERS, OPERATORS);
        Thread.sleep(REST);
        var broken = new ArrayList<String>();
        try {
            Strikes.by(fault, house, lasts);
        } catch (Fault.NotHere e) {
            customers.finish();
            System.out.printf(
                    LINE, fault.word(), "", "", "", "", "", "", "not tried: " + e.getMessage());
            return true;
        } catch (IOException e) {
            broken.add(String.valueOf(e.getMessage()));
        }
        long over = System.nanoTime();
        Thread.sleep(timed ? ON_TRIAL : SHORTLY_ON_TRIAL);
        customers.finish();
        var noticed = Noticed.by(customers, over);
        // Deadlines are over, and the jobs had ten seconds more.
        Thread.sleep(Duration.ofSeconds(12));
        broken.addAll(customers.violations.stream().distinct().limit(5).toList());
        if (timed) {
            broken.addAll(noticed.tooMuchFor(fault.bar, ANSWER_MAX));
        }
        try (Connection connection = house.postgres.connect()) {
            broken.addAll(Checks.broken(connection, customers, house.provider.taken));
        } catch (SQLException e) {
            broken.add("the tables could not be read: " + e.getMessage());
        }
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

    private static boolean auditIsWhole(House house) throws IOException, InterruptedException {
        var verify =
                new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-jar",
                        house.folder.resolve("kindline.jar").toString(),
                        "--kindline.command=verify-audit",
                        "--spring.profiles.active=postgresql",
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                                + house.postgres.port()
                                + "/postgres",
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
        verify.environment().put("KINDLINE_DATA_DIR", house.a.dataFolder().toString());
        verify.environment().put("KINDLINE_SECURITY_MASTER_KEY", Node.MASTER_KEY);
        int answer =
                verify.redirectErrorStream(true)
                        .redirectOutput(house.folder.resolve("verify-audit.log").toFile())
                        .start()
                        .waitFor();
        System.out.println("P6: the audit chains are " + (answer == 0 ? "whole" : "broken"));
        return answer == 0;
    }
}
