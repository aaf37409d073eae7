package io.kindline.benchmarks.desks;

import io.kindline.benchmarks.cluster.Node;
import io.kindline.benchmarks.cluster.Postgres;
import io.kindline.benchmarks.figures.Goals;
import io.kindline.benchmarks.figures.Loader;
import io.kindline.benchmarks.figures.Machine;
import io.kindline.benchmarks.figures.Report;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;

/**
 * F10 to F15: {@code benchmarks/run desks 500} opens so many desks on one node, with contacts
 * flowing, and then a storm. Real sessions of Vaadin, driven by its protocol; no browsers.
 */
final class Desks implements AutoCloseable {
    private static final int AT_WORK = 50;
    private static final int IN_HAND = 10;
    private static final int LOADED =
            Integer.parseInt(System.getenv().getOrDefault("BENCHMARK_CONTACTS", "100000"));
    private static final Duration FLOW = seconds("BENCHMARK_SECONDS", "90");
    private static final Duration STORM = seconds("BENCHMARK_STORM_SECONDS", "600");
    private static final double CONTACTS_A_SECOND = 3.5;
    private static final double STORM_A_SECOND = 35;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Report report = new Report(Path.of("docs", "performance.md"), "desks");
    private final Goals goals = new Goals();
    private final List<Desk> desks = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(1);
    private final Seen alarmed = new Seen();
    private final Postgres postgres;
    private final Node node;
    private final Centre centre;
    private final Processes processes;
    private final int many;
    private volatile Seen seen = new Seen();

    private Desks(Path folder, int many) throws IOException, InterruptedException, SQLException {
        this.many = many;
        this.postgres = new Postgres(folder.resolve("postgres"));
        this.node = new Node("node", folder, postgres.port(), Node.JAR, List.of("-Xmx1536m"));
        this.processes = new Processes(node, postgres);
        report.begin(Machine.name(), Machine.canary(folder));
        var _ = node.awaitReady(http);
        this.centre = new Centre(node.uri(), postgres, http);
        var _ = new Loader(postgres, 1).load(LOADED, 0);
        centre.hire(many);
        // It knows its people by heart.
        node.restart();
        var _ = node.awaitReady(http);
    }

    private static Duration seconds(String variable, String otherwise) {
        return Duration.ofSeconds(
                Integer.parseInt(System.getenv().getOrDefault(variable, otherwise)));
    }

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length == 0 ? 500 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("kindline-desks");
        try (var desks = new Desks(folder, many)) {
            desks.measure();
            desks.report.line("\nNoise at the end: %s.".formatted(Machine.canary(folder)));
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        report.line("%,d contacts of the past.".formatted(LOADED));
        tenInHand();
        warm();
        flow("%d desks, all at work".formatted(desks.size()), CONTACTS_A_SECOND, FLOW, false);
        screens();
        int atWork = desks.size();
        open(many);
        // So that everybody has another contact to open.
        take(1, atWork);
        memory();
        Seen quiet = flow("%d desks".formatted(many), CONTACTS_A_SECOND, FLOW, false);
        onTheScreen("p95", quiet.millis(Act.SEE_MESSAGE, 0.95), 1_000, 300, 100);
        onTheScreen("p99", quiet.millis(Act.SEE_MESSAGE, 0.99), 3_000, 1_000, 300);
        Seen storm = flow("the storm, %d desks".formatted(many), STORM_A_SECOND, STORM, true);
        stormy(quiet, storm);
        goals.tell(report);
        report.write();
    }

    private void open(int upTo) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int before = desks.size();
        while (desks.size() < upTo) {
            var desk = new Desk(centre, "desk" + (desks.size() + 1), () -> seen);
            desks.add(desk);
            desk.beats(beats);
        }
        report.line(
                "\n%d more desks opened in %.0f s."
                        .formatted(desks.size() - before, (System.nanoTime() - start) / 1e9));
    }

    /** F12: what a desk with ten open contacts holds, once the first one is there. */
    private void tenInHand() throws Exception {
        int at = Math.min(AT_WORK, many);
        for (int i = 0; i < at * IN_HAND + 2 * many; i++) {
            if (!centre.newContact()) {
                throw new IOException("a message was refused");
            }
        }
        open(1);
        take(IN_HAND, 0);
        double before = processes.liveBytes();
        open(at);
        take(IN_HAND, 1);
        double each = (processes.liveBytes() - before) / (at - 1) / 1_000;
        report.line(
                "A desk with %d contacts in hand: %.0f kB of live heap.".formatted(IN_HAND, each));
        goals.atMost("F12 live heap of a desk, kB", each, 800, 400, 200);
    }

    private void take(int contacts, int from) throws IOException, InterruptedException {
        for (Desk desk : desks.subList(from, desks.size())) {
            for (int i = 0; i < contacts; i++) {
                desk.takeNext();
            }
        }
    }

    private void memory() throws Exception {
        double live = processes.liveBytes() / 1e6;
        double resident = processes.residentBytes() / 1e9;
        report.line(
                "%d desks open: %.0f MB of live heap, %.2f GB resident."
                        .formatted(desks.size(), live, resident));
        goals.atMost("F12 resident with %d desks, GB".formatted(desks.size()), resident, 2, 1.5, 1);
    }

    /** Once without telling, since a node that has just started is busy with its compiler. */
    private void warm() throws InterruptedException {
        seen = new Seen();
        new Flow(centre, desks, seen).run(CONTACTS_A_SECOND, CONTACTS_A_SECOND, FLOW);
    }

    /** Contacts come and people work, and what they saw is told. */
    private Seen flow(String what, double arrivals, Duration time, boolean alarms)
            throws Exception {
        seen = new Seen();
        var flow = new Flow(centre, desks, seen);
        double cpu = processes.cpuMillis();
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            if (alarms) {
                var _ = threads.submit(new Alarms(centre, desks, alarmed, time));
            }
            flow.run(arrivals, CONTACTS_A_SECOND, time);
        }
        double share =
                (processes.cpuMillis() - cpu)
                        * 1e6
                        / (System.nanoTime() - start)
                        / Runtime.getRuntime().availableProcessors();
        report.table(
                "%s, %.1f contacts a second for %d s".formatted(what, arrivals, time.toSeconds()),
                "act | seen | p50 ms | p95 | p99");
        for (Act act : Act.values()) {
            Seen of = act == Act.EMERGENCY ? alarmed : seen;
            if (of.count(act) > 0) {
                report.row(of.row(act));
            }
        }
        report.line(
                "\n%.0f %% of the processors for Kindline and PostgreSQL; %d messages refused, %d acts failed."
                        .formatted(share * 100, flow.refused(), seen.lost()));
        if (!alarms && desks.size() == many) {
            goals.atMost(
                    "F11 processors with %d operators, %%".formatted(many),
                    share * 100,
                    60,
                    60,
                    60);
        }
        report.write();
        return seen;
    }

    private void onTheScreen(String part, double millis, int must, int goal, int best) {
        goals.atMost(
                "F13 a message on the screen, %s ms".formatted(part), millis, must, goal, best);
    }

    private void screens() {
        screen(Act.OPEN_INBOX, 400, 150, 60);
        screen(Act.OPEN_CONTACT, 300, 120, 50);
        screen(Act.TAKE_NEXT, 200, 80, 40);
        screen(Act.SEND_REPLY, 200, 80, 40);
    }

    private void screen(Act act, int must, int goal, int best) {
        goals.atMost(
                "F10 %s, p95 ms".formatted(act.words()), seen.millis(act, 0.95), must, goal, best);
    }

    private void stormy(Seen quiet, Seen storm) throws SQLException {
        goals.atMost(
                "F14 emergency on a supervisor's screen, p99 ms",
                alarmed.millis(Act.EMERGENCY, 0.99),
                2_000,
                1_000,
                300);
        double slower =
                Stream.of(Act.OPEN_INBOX, Act.OPEN_CONTACT, Act.TAKE_NEXT, Act.SEND_REPLY)
                        .mapToDouble(act -> storm.millis(act, 0.95) / quiet.millis(act, 0.95))
                        .max()
                        .orElse(Double.NaN);
        goals.atMost("F15 screens in the storm, times quiet", slower, 3, 1.5, 1.2);
        Centre.Stored stored = centre.stored();
        report.line(
                "\nAfter the storm: %d messages acknowledged, %d stored, %d of them twice."
                        .formatted(centre.acknowledged(), stored.messages(), stored.twice()));
        goals.atMost("F15 lost", centre.acknowledged() - stored.messages(), 0, 0, 0);
        goals.atMost("F15 doubled", stored.twice(), 0, 0, 0);
    }

    @Override
    public void close() throws IOException {
        beats.shutdownNow();
        node.close();
        postgres.close();
    }
}
