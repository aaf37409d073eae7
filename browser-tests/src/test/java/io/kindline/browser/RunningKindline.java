package io.kindline.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The product's jar as a process of its own, in demo mode without the simulator, on a free port.
 */
final class RunningKindline {
    static final String PASSWORD = "Browser-tests-only-1";
    static final String API_KEY = "browser-tests-key-0123456789";
    static final String TOKEN_PREFIX = "browser-tests-token-0123456789";

    private static final String WATCHED = "screens' locks are watched";
    private static final String UNDER_LOCK = "under a screen's lock:";
    private static final Path JAR = Path.of("../web-ui/target/kindline.jar");
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(40);

    /** Which of the processes that run tests this is, set by the build. */
    private static final String FORK = "kindline.tests.fork";

    private static int started;

    private final Process process;
    private final URI address;
    private final Path log;
    private int linesSeen;

    private RunningKindline(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Starts on the given data folder and waits until the process says it is ready.
     *
     * @throws IllegalStateException when it ends or is not ready in time; tells the end of its log
     */
    static RunningKindline on(Path dataDir) throws IOException, InterruptedException {
        return on(dataDir, Map.of());
    }

    /** As {@link #on(Path)}, with settings by the names of their environment variables. */
    static synchronized RunningKindline on(Path dataDir, Map<String, String> settings)
            throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("build first: there is no " + JAR.toAbsolutePath());
        }
        int port = freePort();
        Path log =
                Path.of(
                        "target",
                        "kindline-%s-%d.log"
                                .formatted(System.getProperty(FORK, "fork-1"), ++started));
        Files.createDirectories(log.toAbsolutePath().getParent());
        var builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("KINDLINE_DEMO_ENABLED", "true");
        environment.put("KINDLINE_DEMO_PASSWORD", PASSWORD);
        environment.put("KINDLINE_DEMO_API_KEY", API_KEY);
        environment.put("KINDLINE_DEMO_TOKEN_PREFIX", TOKEN_PREFIX);
        environment.put("KINDLINE_DEMO_SIMULATOR", "off");
        environment.put("KINDLINE_DEMO_SUBSCRIBERS", "200");
        environment.put("LOGGING_LEVEL_IO_KINDLINE_UI_SHELL", "DEBUG");
        environment.put("KINDLINE_DATA_DIR", dataDir.toAbsolutePath().toString());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.putAll(settings);
        environment.remove("SPRING_PROFILES_ACTIVE");
        var kindline =
                new RunningKindline(builder.start(), URI.create("http://localhost:" + port), log);
        Runtime.getRuntime().addShutdownHook(new Thread(kindline.process::destroyForcibly));
        kindline.awaitReady();
        return kindline;
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                if (isUp(http)) {
                    return;
                }
                Thread.sleep(300);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("Kindline did not become ready:\n" + endOfLog());
    }

    private boolean isUp(HttpClient http) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(address.resolve("/actuator/health"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    /** All the process wrote. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** The last lines the process wrote. */
    String endOfLog() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    /**
     * The use cases that ran under a screen's lock since this was asked before.
     *
     * @throws IllegalStateException when nobody watches
     */
    List<String> underLock() throws IOException {
        try (var written = Files.lines(log)) {
            if (written.noneMatch(line -> line.contains(WATCHED))) {
                throw new IllegalStateException("nobody watches the locks of screens");
            }
        }
        try (var written = Files.lines(log)) {
            List<String> fresh = written.skip(linesSeen).toList();
            linesSeen += fresh.size();
            return fresh.stream()
                    .filter(line -> line.contains(UNDER_LOCK))
                    .map(line ->
                            line.substring(line.indexOf(UNDER_LOCK) + UNDER_LOCK.length()).strip())
                    .distinct()
                    .toList();
        }
    }

    /** Asks the process to end, as an orderly stop does, and waits for it. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Ends the process as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
