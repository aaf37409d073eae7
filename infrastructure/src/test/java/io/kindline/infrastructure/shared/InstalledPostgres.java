package io.kindline.infrastructure.shared;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The PostgreSQL that is installed here, with all its programs, on a folder and a port of ours. */
final class InstalledPostgres implements AutoCloseable {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path folder;
    private final int port;

    private InstalledPostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The newest one's programs; empty when none is installed with its server. */
    static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .filter(bin -> Files.isExecutable(bin.resolve("pg_dump")))
                    .max(Comparator.naturalOrder());
        }
    }

    static InstalledPostgres started(Path programs, Path folder) throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var server = new InstalledPostgres(programs, folder, port);
        String data = server.data();
        server.call("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "-D", data);
        String options = "-p %d -c listen_addresses=127.0.0.1 -k %s".formatted(port, folder);
        server.call(
                "pg_ctl",
                "-w",
                "-t",
                "120",
                "-D",
                data,
                "-l",
                data + ".log",
                "-o",
                options,
                "start");
        return server;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Runs one of the programs that ask the server: where it is, is told. */
    void ask(String program, String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<String>(List.of("-h", "127.0.0.1", "-U", "postgres"));
        words.addAll(List.of("-p", Integer.toString(port)));
        words.addAll(List.of(arguments));
        call(program, words.toArray(String[]::new));
    }

    private void call(String program, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (Objects.equals(System.getProperty("user.name"), "root")) {
            // The server refuses to run as root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = folder.resolve(program + ".out");
        int answer =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start()
                        .waitFor();
        if (answer != 0) {
            throw new IllegalStateException(command + ":\n" + Files.readString(said));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            call("pg_ctl", "-w", "-m", "immediate", "-D", data(), "stop");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
