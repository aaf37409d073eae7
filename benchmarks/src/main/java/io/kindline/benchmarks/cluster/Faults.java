package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks things under load and looks whether the promises hold: {@code benchmarks/run faults quick}
 * for every change, {@code full} with long faults, or the names of single faults.
 */
final class Faults implements AutoCloseable {
    private static final Duration ANSWER_MAX = Duration.ofSeconds(12);
    private static final Duration REST = Duration.ofSeconds(3);
    private static final int WRITERS = 6;
    private static final int OPERATORS = 4;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
    private final Duration faultLasts;
    final Postgres postgres;
    final Wire wireOfA;
    final Wire wireOfB;
    final Node a;
    final Node b;

    private Faults(Path folder, Duration faultLasts) throws IOException, InterruptedException {
        this.faultLasts = faultLasts;
        postgres = new Postgres(folder.resolve("postgres"));
        wireOfA = new Wire(postgres.port());
        wireOfB = new Wire(postgres.port());
        a = new Node("a", folder, wireOfA.port());
        a.awaitReady(http);
        b = new Node("b", folder, wireOfB.port());
        b.awaitReady(http);
    }

    /** How long a fault of this run lasts. */
    Duration lasts() {
        return faultLasts;
    }

    HttpClient http() {
        return http;
    }

    public static void main(String[] arguments) throws Exception {
        List<Fault> wanted = wanted(arguments);
        boolean full = List.of(arguments).contains("full");
        Path folder = Files.createTempDirectory("kindline-faults");
        System.out.println("Folder of the run, with the logs of both nodes: " + folder);
        boolean whole = true;
        try (var faults = new Faults(folder, Duration.ofSeconds(full ? 60 : 12))) {
            System.out.printf(
                    "%-28s %10s %10s %10s %12s %12s  %s%n",
                    "fault", "stored", "claimed", "answers", "slowest ms", "back in ms", "holds");
            for (Fault fault : wanted) {
                whole &= faults.run(fault);
            }
            whole &= faults.auditIsWhole();
        }
        System.out.println(whole ? "Everything held." : "Not everything held.");
        System.exit(whole ? 0 : 1);
    }

    private static List<Fault> wanted(String[] arguments) {
        var named =
                List.of(arguments).stream()
                        .filter(word -> !word.equals("full") && !word.equals("quick"))
                        .map(word -> Fault.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toList();
        return named.isEmpty() ? List.of(Fault.values()) : named;
    }

    private boolean run(Fault fault) throws Exception {
        var customers = new Customers(http, List.<URI>of(a.uri(), b.uri()), WRITERS, OPERATORS);
        Thread.sleep(REST);
        fault.strike(this);
        long over = System.nanoTime();
        Thread.sleep(Duration.ofSeconds(8));
        long back = backIn(customers, over);
        customers.finish();
        var broken = new ArrayList<>(customers.violations.stream().distinct().limit(5).toList());
        long slowest = slowest(customers, fault);
        if (slowest > ANSWER_MAX.toMillis()) {
            broken.add("an answer took " + slowest + " ms");
        }
        // Deadlines are over, and the jobs had ten seconds more.
        Thread.sleep(Duration.ofSeconds(12));
        try (Connection connection = postgres.connect()) {
            broken.addAll(Checks.broken(connection, customers.acknowledged));
        } catch (SQLException e) {
            broken.add("the tables could not be read: " + e.getMessage());
        }
        System.out.printf(
                "%-28s %10d %10d %10d %12d %12d  %s%n",
                fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                customers.acknowledged.size(),
                customers.claimed.size(),
                customers.answers.size(),
                slowest,
                back,
                broken.isEmpty() ? "yes" : broken);
        return broken.isEmpty();
    }

    /** From the end of the fault to the first good answer; -1 when there was none. */
    private static long backIn(Customers customers, long over) {
        return customers.answers.stream()
                .filter(answer -> answer.atNanos() > over && answer.status() / 100 == 2)
                .mapToLong(answer -> (answer.atNanos() - over) / 1_000_000)
                .min()
                .orElse(-1);
    }

    /** A stopped process cannot answer: what was asked of it counts for the proxy in front. */
    private static long slowest(Customers customers, Fault fault) {
        return customers.answers.stream()
                .filter(answer -> answer.status() != 0 || !fault.takesANodeAway())
                .filter(answer -> fault != Fault.NODE_STOPPED || answer.millis() < 12_000)
                .mapToLong(Customers.Answer::millis)
                .max()
                .orElse(0);
    }

    private boolean auditIsWhole() throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        var verify =
                new ProcessBuilder(
                        java,
                        "-jar",
                        "web-ui/target/kindline.jar",
                        "--kindline.command=verify-audit",
                        "--spring.profiles.active=postgresql",
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                                + postgres.port()
                                + "/postgres",
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
        verify.environment().put("KINDLINE_DATA_DIR", a.dataFolder().toString());
        verify.environment().put("KINDLINE_SECURITY_MASTER_KEY", Node.MASTER_KEY);
        int answer = verify.inheritIO().start().waitFor();
        System.out.println("P6: the audit chains are " + (answer == 0 ? "whole" : "broken"));
        return answer == 0;
    }

    @Override
    public void close() throws IOException {
        a.close();
        b.close();
        wireOfA.close();
        wireOfB.close();
        postgres.close();
    }
}
