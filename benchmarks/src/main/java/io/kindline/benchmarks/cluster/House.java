package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that runs: two nodes behind HAProxy, each with a wire to the one database. */
final class House implements AutoCloseable {
    /** Less than the product asks for, so that two nodes fit a small machine. */
    static final List<String> FRUGAL =
            List.of("-Xmx640m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
    private final Path jar;
    final Path folder;
    final Disk disk;
    final Postgres postgres;
    final Provider provider;
    final Wire wireOfA;
    final Wire wireOfB;
    final Node a;
    final Node b;
    final Optional<Balancer> balancer;

    /**
     * @param before a jar of the version before, with which both nodes begin
     * @param smallDisk whether the database's disk is to be filled
     */
    House(Path folder, Optional<Path> before, boolean smallDisk)
            throws IOException, InterruptedException, SQLException {
        this.folder = folder;
        this.jar = copy(Node.JAR, folder.resolve("kindline.jar"));
        Path first =
                before.isPresent() ? copy(before.get(), folder.resolve("before.jar")) : this.jar;
        disk = Disk.at(folder.resolve("disk"), smallDisk);
        postgres =
                new Postgres(
                        disk.folder().resolve("postgres"),
                        Map.of("max_wal_size", "512MB", "shared_buffers", "128MB"));
        wireOfA = new Wire(postgres.port());
        wireOfB = new Wire(postgres.port());
        provider = new Provider();
        a = new Node("a", folder, wireOfA.port(), first, FRUGAL);
        a.awaitReady(http);
        answersGoTo(provider.uri());
        b = new Node("b", folder, wireOfB.port(), first, FRUGAL);
        b.awaitReady(http);
        balancer = Balancer.before(a, b, folder);
    }

    /** A build meanwhile must not change what runs. */
    private static Path copy(Path from, Path to) throws IOException {
        return Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Nodes see it within five seconds. */
    private void answersGoTo(URI uri) throws SQLException {
        try (Connection connection = postgres.connect();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update entrypoints_entry_points set callback_url = ?"
                                        + " where entry_key = 'api'")) {
            statement.setString(1, uri.toString());
            statement.executeUpdate();
        }
    }

    HttpClient http() {
        return http;
    }

    /** Where people knock: at HAProxy, or at both nodes where there is none. */
    List<URI> doors() {
        return balancer.map(it -> List.of(it.uri())).orElseGet(() -> List.of(a.uri(), b.uri()));
    }

    /** The node, taken out first as an orchestrator does, ends and starts anew. */
    void roll(Node node) throws IOException, InterruptedException {
        if (balancer.isPresent()) {
            balancer.get().drain(node);
            Thread.sleep(2_000);
        }
        node.terminate();
        node.replaceBy(jar);
        node.startAgain();
        node.awaitReady(http);
        if (balancer.isPresent()) {
            balancer.get().ready(node);
            Thread.sleep(2_000);
        }
    }

    /** Starts the node again and waits until HAProxy has seen it too. */
    void bringBack(Node node) throws IOException, InterruptedException {
        node.startAgain();
        node.awaitReady(http);
        Thread.sleep(2_000);
    }

    @Override
    public void close() throws IOException {
        if (balancer.isPresent()) {
            balancer.get().close();
        }
        a.close();
        b.close();
        wireOfA.close();
        wireOfB.close();
        provider.close();
        postgres.close();
        disk.close();
    }
}
