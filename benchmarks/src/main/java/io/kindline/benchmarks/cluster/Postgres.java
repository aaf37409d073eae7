package io.kindline.benchmarks.cluster;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A real PostgreSQL server, durable as in production, that can be frozen, killed and restarted. */
public final class Postgres implements AutoCloseable {
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "full_page_writes", "on",
                    "max_connections", "150",
                    "shared_buffers", "512MB",
                    "max_wal_size", "4GB",
                    "shared_preload_libraries", "pg_stat_statements");

    private final Path data;
    private final int port;
    private final EmbeddedPostgres server;
    private final Path binaries;

    /**
     * @param data an empty folder
     */
    public Postgres(Path data) throws IOException {
        this(data, Map.of());
    }

    /**
     * @param other settings beside the usual ones or in their place
     */
    public Postgres(Path data, Map<String, String> other) throws IOException {
        this.data = data;
        this.port = Ports.free();
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        .setPGStartupWait(Duration.ofMinutes(2));
        var lines = new ArrayList<String>(List.of("port = " + port));
        Map<String, String> settings = new TreeMap<>(SETTINGS);
        settings.putAll(other);
        settings.forEach((name, value) -> {
            builder.setServerConfig(name, value);
            lines.add(name + " = '" + value + "'");
        });
        this.server = builder.start();
        // So that it comes again the same when it is started without the builder.
        Files.write(data.resolve("postgresql.conf"), lines, StandardOpenOption.APPEND);
        endWithThisProgram();
        this.binaries =
                Path.of(processes().getFirst().info().command().orElseThrow()).resolveSibling("");
    }

    /** Even when this program is ended from outside, and the folder is gone by then. */
    private void endWithThisProgram() throws IOException {
        ProcessHandle postmaster = processes().getFirst();
        AtTheEnd.take(() -> end(postmaster));
    }

    /** At once, but so that its processes go with it. */
    private static void end(ProcessHandle postmaster) {
        if (!postmaster.isAlive()) {
            return;
        }
        try {
            Signals.send("QUIT", postmaster.pid());
            postmaster.onExit().get(5, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException _) {
            postmaster.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it listens on the loopback. */
    public int port() {
        return port;
    }

    /** A connection past the proxy. */
    public Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** Every process of it: the postmaster first. */
    public List<ProcessHandle> processes() throws IOException {
        ProcessHandle postmaster = ProcessHandle.of(postmaster()).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
    }

    boolean isAlive() throws IOException {
        return Files.exists(data.resolve("postmaster.pid"))
                && ProcessHandle.of(postmaster()).isPresent();
    }

    void signal(String name) throws IOException, InterruptedException {
        for (ProcessHandle process : processes()) {
            Signals.send(name, process.pid());
        }
    }

    /** As when the machine loses power: nothing is flushed, nobody is told. */
    void kill() throws IOException, InterruptedException {
        List<ProcessHandle> all = processes();
        signal("KILL");
        for (ProcessHandle process : all) {
            var _ = process.onExit().join();
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    /** Starts after a crash and returns when it answers. */
    void startAgain() throws IOException, InterruptedException {
        int answer = call("pg_ctl", "-w", "-t", "120", "-l", data + ".log", "start");
        if (answer != 0) {
            throw new IOException("PostgreSQL does not start again; see " + data + ".log");
        }
        endWithThisProgram();
    }

    /** Runs one of its programs on this server's folder. */
    private int call(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            // It refuses to run as root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of("-D", data.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
