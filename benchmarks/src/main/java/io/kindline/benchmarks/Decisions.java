package io.kindline.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Times decisions with their durable write, and a supervisor's approvals, over HTTP; the past is
 * made by {@code past-exceptions.sql}. Ends non-zero when anything was answered otherwise than
 * expected.
 */
final class Decisions {
    private static final int WARM_UP = 60;
    private static final int TIMES = 600;
    private static final String SUPERVISOR = "sup01";

    private final Settings settings;
    private final Desk desk;
    private final AtomicInteger errors = new AtomicInteger();
    private final String run = "decisions-" + Long.toString(System.currentTimeMillis(), 36);
    private final AtomicInteger people = new AtomicInteger();

    private Decisions(Settings settings, Desk desk) {
        this.settings = settings;
        this.desk = desk;
    }

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        Settings settings = Settings.from(System.getenv());
        try (HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build()) {
            var figures = new Decisions(settings, new Desk(settings, http));
            figures.takeAll();
            if (figures.errors.get() > 0) {
                System.out.println("errors " + figures.errors.get());
                System.exit(1);
            }
        }
    }

    private void takeAll() throws InterruptedException, ExecutionException {
        System.out.printf(
                "%-28s %8s %9s %9s %9s %9s%n", "", "clients", "done", "p50 ms", "p95", "p99");
        var _ = decisions(settings.clients().getFirst(), WARM_UP, "1.00");
        var _ = approvals(1, WARM_UP);
        for (int clients : settings.clients()) {
            line("granted at once", clients, decisions(clients, TIMES, "1.00"));
            line("waits for a supervisor", clients, decisions(clients, TIMES / 4, "600.00"));
            line("approvals of a supervisor", clients, approvals(clients, TIMES / 2));
        }
    }

    /** Each in a contact of its own, whose intake is not timed. */
    private List<Long> decisions(int clients, int times, String roubles)
            throws InterruptedException, ExecutionException {
        return together(
                clients,
                times,
                client -> {
                    String person = run + "-" + people.incrementAndGet();
                    String contact = Desk.contactIn(desk.intake(person).body()).orElseThrow();
                    String account = "op%02d".formatted(client);
                    long start = System.nanoTime();
                    HttpResponse<String> answer = desk.exception(account, contact, roubles);
                    return checked(answer, 201, System.nanoTime() - start);
                });
    }

    private List<Long> approvals(int clients, int times)
            throws InterruptedException, ExecutionException {
        return together(
                clients,
                times,
                _ -> {
                    long start = System.nanoTime();
                    HttpResponse<String> answer = desk.approvals(SUPERVISOR);
                    return checked(answer, 200, System.nanoTime() - start);
                });
    }

    private long checked(HttpResponse<String> answer, int expected, long nanos) {
        if (answer.statusCode() != expected) {
            errors.incrementAndGet();
            System.err.println(answer.statusCode() + " " + answer.body());
        }
        return nanos / 1_000;
    }

    /** One call by one client; its time in microseconds. */
    @FunctionalInterface
    private interface Call {
        long time(int client) throws IOException, InterruptedException;
    }

    private static List<Long> together(int clients, int times, Call call)
            throws InterruptedException, ExecutionException {
        var left = new AtomicInteger(times);
        List<Long> micros = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Long>>> running =
                    IntStream.rangeClosed(1, clients)
                            .mapToObj(client ->
                                    threads.submit(() -> {
                                        var mine = new ArrayList<Long>();
                                        while (left.getAndDecrement() > 0) {
                                            mine.add(call.time(client));
                                        }
                                        return (List<Long>) mine;
                                    }))
                            .toList();
            for (Future<List<Long>> one : running) {
                micros.addAll(one.get());
            }
        }
        Collections.sort(micros);
        return micros;
    }

    private static void line(String what, int clients, List<Long> sorted) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %8d %9d %9.1f %9.1f %9.1f%n",
                what,
                clients,
                sorted.size(),
                millis(sorted, 0.50),
                millis(sorted, 0.95),
                millis(sorted, 0.99));
    }

    private static double millis(List<Long> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1) / 1_000.0;
    }
}
