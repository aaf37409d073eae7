package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** HAProxy before both nodes, with the configuration of {@code docs/operations/haproxy.cfg}. */
final class Balancer implements AutoCloseable {
    private static final Path CONFIGURATION = Path.of("docs", "operations", "haproxy.cfg");

    private final int port;
    private final Path socket;
    private final Process process;

    private Balancer(Path program, Path folder, Node a, Node b) throws IOException {
        this.port = Ports.free();
        this.socket = folder.resolve("haproxy.sock");
        var builder =
                new ProcessBuilder(
                        program.toString(), "-db", "-f", CONFIGURATION.toAbsolutePath().toString());
        builder.environment().put("KINDLINE_BIND", "127.0.0.1:" + port);
        builder.environment().put("KINDLINE_ADMIN_SOCKET", socket.toString());
        builder.environment().put("KINDLINE_NODE_A", a.address());
        builder.environment().put("KINDLINE_NODE_B", b.address());
        this.process =
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("haproxy.log").toFile())
                        .start();
        AtTheEnd.take(process::destroyForcibly);
    }

    /** Starts it where it is installed. */
    static Optional<Balancer> before(Node a, Node b, Path folder)
            throws IOException, InterruptedException {
        Path program = Path.of("/usr/sbin/haproxy");
        if (!Files.isExecutable(program)) {
            return Optional.empty();
        }
        var balancer = new Balancer(program, folder, a, b);
        balancer.awaitBoth();
        return Optional.of(balancer);
    }

    private void awaitBoth() throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (!process.isAlive()) {
                throw new IOException("HAProxy ended; see its log");
            }
            if (Files.exists(socket) && ask("show servers state nodes").lines().count() >= 4) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("HAProxy does not answer; see its log");
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** No new visitors for the node; whoever has his desk there stays. */
    void drain(Node node) throws IOException {
        ask("set server nodes/" + node.name() + " state drain");
    }

    /** The node takes new visitors again. */
    void ready(Node node) throws IOException {
        ask("set server nodes/" + node.name() + " state ready");
    }

    private String ask(String words) throws IOException {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap((words + "\n").getBytes(StandardCharsets.UTF_8)));
            var heard = new StringBuilder();
            var buffer = ByteBuffer.allocate(8_192);
            while (channel.read(buffer.clear()) >= 0) {
                heard.append(StandardCharsets.UTF_8.decode(buffer.flip()));
            }
            return heard.toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
