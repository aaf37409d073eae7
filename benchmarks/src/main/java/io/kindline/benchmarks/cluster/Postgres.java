package io.kindline.benchmarks.cluster;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A real PostgreSQL server, durable as in production, that can be frozen, killed and restarted. */
public final class Postgres implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    /**
     * @param data an empty folder
     */
    public Postgres(Path data) throws IOException {
        this.data = data;
        this.port = Ports.free();
        this.server = start();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "150")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start();
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
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    void signal(String name) throws IOException, InterruptedException {
        for (ProcessHandle process : processes()) {
            Signals.send(name, process.pid());
        }
    }

    /** As when the machine loses power: nothing is flushed, nobody is told. */
    void kill() throws IOException, InterruptedException {
        signal("KILL");
        Thread.sleep(500);
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    void startAgain() throws IOException {
        server = start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
