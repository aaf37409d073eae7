package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One Kindline: a process started from the finished jar, in demo mode without the simulator. */
public final class Node implements AutoCloseable {
    public static final String API_KEY = "benchmark-api-key-of-this-run-alone";
    public static final String TOKEN_PREFIX = "benchmark-token-of-this-run-alone";
    static final String PASSWORD = "Benchmarks-only-1";
    static final String MASTER_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    public static final Path JAR =
            Path.of(System.getenv().getOrDefault("BENCHMARK_JAR", "web-ui/target/kindline.jar"));

    /** For the virtual machine of every node that is tried, split at blanks. */
    private static final List<String> OPTIONS =
            Stream.of(System.getenv().getOrDefault("BENCHMARK_JAVA_OPTIONS", "").split(" "))
                    .filter(option -> !option.isEmpty())
                    .toList();

    private static final Duration START_MAX = Duration.ofMinutes(10);
    private static final Duration STOP_MAX = Duration.ofSeconds(45);

    private final String name;
    private final Path folder;
    private final int databasePort;
    private final List<String> options;
    private final int port;
    private Path jar;
    private Process process;

    /**
     * @param databasePort of PostgreSQL, or of the wire in front of it
     */
    public Node(String name, Path folder, int databasePort) throws IOException {
        this(name, folder, databasePort, JAR, List.of("-Xmx1g"));
    }

    /**
     * @param jar of Kindline; it must not change while the node runs
     * @param options for the virtual machine
     */
    public Node(String name, Path folder, int databasePort, Path jar, List<String> options)
            throws IOException {
        this.name = name;
        this.folder = folder;
        this.databasePort = databasePort;
        this.jar = jar;
        this.options = options;
        this.port = Ports.free();
        this.process = launch(Map.of());
    }

    private Process launch(Map<String, String> more) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(OPTIONS);
        command.add("-XX:+UseCompactObjectHeaders");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(settings());
        builder.environment().putAll(more);
        Process started =
                builder.redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        folder.resolve(name + ".log").toFile()))
                        .start();
        AtTheEnd.take(started::destroyForcibly);
        return started;
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("SPRING_PROFILES_ACTIVE", "postgresql"),
                Map.entry(
                        "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres"),
                Map.entry("SPRING_DATASOURCE_USERNAME", "postgres"),
                Map.entry("SPRING_DATASOURCE_PASSWORD", "postgres"),
                Map.entry("SERVER_PORT", Integer.toString(port)),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("SERVER_FORWARD_HEADERS_STRATEGY", "framework"),
                Map.entry("KINDLINE_DATA_DIR", folder.resolve(name).toString()),
                Map.entry("KINDLINE_SECURITY_MASTER_KEY", MASTER_KEY),
                Map.entry("KINDLINE_DEMO_ENABLED", "true"),
                Map.entry("KINDLINE_DEMO_SIMULATOR", "off"),
                Map.entry("KINDLINE_DEMO_SUBSCRIBERS", "200"),
                Map.entry("KINDLINE_DEMO_PASSWORD", PASSWORD),
                Map.entry("KINDLINE_DEMO_API_KEY", API_KEY),
                Map.entry("KINDLINE_DEMO_TOKEN_PREFIX", TOKEN_PREFIX));
    }

    public String name() {
        return name;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where it listens, as HAProxy wants it. */
    String address() {
        return "127.0.0.1:" + port;
    }

    Path dataFolder() {
        return folder.resolve(name);
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until it answers; fails when it ends or takes too long. */
    public Duration awaitReady(HttpClient http) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < START_MAX.toNanos()) {
            if (isReady(http)) {
                return Duration.ofNanos(System.nanoTime() - start);
            }
            if (!process.isAlive()) {
                throw new IOException("node " + name + " ended while it started; see its log");
            }
            Thread.sleep(200);
        }
        throw new IOException("node " + name + " did not become ready");
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        var ask =
                HttpRequest.newBuilder(uri().resolve("/actuator/health/readiness"))
                        .timeout(Duration.ofSeconds(3))
                        .build();
        try {
            return http.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    void signal(String signal) throws IOException, InterruptedException {
        Signals.send(signal, process.pid());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an orchestrator stops it: asked to, and given the time. */
    void terminate() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
            throw new IOException("node " + name + " did not end within " + STOP_MAX);
        }
    }

    /** Stopped as an orchestrator does, and started. */
    public void restart() throws IOException, InterruptedException {
        terminate();
        startAgain();
    }

    void startAgain() throws IOException {
        startAgain(Map.of());
    }

    /** Started with further variables of the environment. */
    void startAgain(Map<String, String> more) throws IOException {
        process = launch(more);
    }

    /** What is started from now on. */
    void replaceBy(Path newJar) {
        jar = newJar;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
