package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.SettingsSamples;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are looked at by a daemon that speaks as ClamAV's does. */
class ClamScannerTest {
    @TempDir Path folder;

    @Test
    void what_the_daemon_calls_clean_is_kept() throws IOException {
        try (var daemon = daemon(loopback())) {
            assertThat(kept(tcp(daemon), "block", "hello"))
                    .isInstanceOf(AttachmentFiles.File.class);
        }
    }

    @Test
    void what_it_finds_something_in_is_blocked() throws IOException {
        try (var daemon = daemon(loopback())) {
            assertThat(kept(tcp(daemon), "block", "a virus"))
                    .isEqualTo(new AttachmentFiles.Blocked());
        }
    }

    @Test
    void it_may_listen_on_a_unix_socket() throws IOException {
        Path socket = folder.resolve("clamd.sock");
        try (var _ = daemon(UnixDomainSocketAddress.of(socket))) {
            assertThat(kept("unix:" + socket, "block", "a virus"))
                    .isEqualTo(new AttachmentFiles.Blocked());
            assertThat(kept("unix:" + socket, "block", "hello"))
                    .isInstanceOf(AttachmentFiles.File.class);
        }
    }

    @Test
    void a_daemon_that_is_away_blocks_unless_told_otherwise() {
        assertThat(kept("127.0.0.1:1", "block", "hello")).isEqualTo(new AttachmentFiles.Blocked());
        assertThat(kept("127.0.0.1:1", "let-in", "hello")).isInstanceOf(AttachmentFiles.File.class);
    }

    @Test
    void an_answer_nobody_understands_blocks() throws IOException {
        try (var daemon = daemon(loopback())) {
            assertThat(kept(tcp(daemon), "block", "size limit"))
                    .isEqualTo(new AttachmentFiles.Blocked());
        }
    }

    @Test
    void without_a_daemon_nothing_is_asked() {
        assertThat(kept("", "block", "a virus")).isInstanceOf(AttachmentFiles.File.class);
    }

    private AttachmentFiles.Kept kept(String address, String whenAway, String text) {
        KindlineSettings settings =
                SettingsSamples.with(
                        Map.of(
                                "kindline.data-dir", folder.toString(),
                                "kindline.clamav.address", address,
                                "kindline.clamav.when-away", whenAway));
        return new DiskAttachmentFiles(settings, new ClamScanner(settings))
                .keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "note.txt");
    }

    private static SocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static String tcp(ServerSocketChannel daemon) throws IOException {
        return "127.0.0.1:" + ((InetSocketAddress) daemon.getLocalAddress()).getPort();
    }

    private static ServerSocketChannel daemon(SocketAddress at) throws IOException {
        ServerSocketChannel listening =
                at instanceof UnixDomainSocketAddress
                        ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                        : ServerSocketChannel.open();
        listening.bind(at);
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        while (true) {
                            try (SocketChannel asked = listening.accept()) {
                                answer(asked);
                            }
                        }
                    } catch (IOException e) {
                        // The test is over.
                    }
                });
        return listening;
    }

    private static void answer(SocketChannel asked) throws IOException {
        var in = new DataInputStream(Channels.newInputStream(asked));
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        var content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        String said = "stream: OK\0";
        if (content.indexOf("virus") >= 0) {
            said = "stream: Made-Up-Virus FOUND\0";
        } else if (content.indexOf("limit") >= 0 || !command.equals("zINSTREAM\0")) {
            said = "INSTREAM size limit exceeded. ERROR\0";
        }
        asked.write(ByteBuffer.wrap(said.getBytes(StandardCharsets.US_ASCII)));
    }
}
