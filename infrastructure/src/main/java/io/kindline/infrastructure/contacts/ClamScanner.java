package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.KindlineSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has files looked at by ClamAV's daemon where one is configured, over its socket. What it does not
 * call clean is not taken; when it cannot be asked, the configuration says what happens.
 */
@Component
class ClamScanner {
    private static final Logger log = LoggerFactory.getLogger(ClamScanner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PIECE_BYTES = 1 << 16;
    private static final int ANSWER_BYTES_MAX = 1_000;
    private static final String UNIX = "unix:";

    private final KindlineSettings.ClamAv settings;
    private final Timer alarm = new Timer("clamav-alarm", true);

    ClamScanner(KindlineSettings settings) {
        this.settings = settings.clamav();
    }

    /** What is known of a file. */
    enum Verdict {
        CLEAN,
        BLOCKED
    }

    Verdict look(Path file) {
        if (settings.address().isBlank()) {
            return Verdict.CLEAN;
        }
        try {
            String answer = ask(file);
            if (answer.endsWith(" OK")) {
                return Verdict.CLEAN;
            }
            if (answer.endsWith(" FOUND")) {
                log.warn("the scanner found something in a file: {}", answer);
                return Verdict.BLOCKED;
            }
            return unanswered("it said: " + answer);
        } catch (IOException e) {
            return unanswered(e.toString());
        }
    }

    private Verdict unanswered(String why) {
        boolean block = settings.whenAway() == KindlineSettings.ClamAv.WhenAway.BLOCK;
        log.warn("the scanner could not look at a file, {}: {}", block ? "blocked" : "let in", why);
        return block ? Verdict.BLOCKED : Verdict.CLEAN;
    }

    private String ask(Path file) throws IOException {
        try (SocketChannel daemon = channel()) {
            var bell = closing(daemon);
            alarm.schedule(bell, PATIENCE.toMillis());
            try {
                daemon.connect(address());
                write(daemon, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
                send(file, daemon);
                return answer(daemon);
            } finally {
                bell.cancel();
            }
        }
    }

    private static void send(Path file, SocketChannel daemon) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE_BYTES];
            for (int read = bytes.read(piece); read > 0; read = bytes.read(piece)) {
                write(daemon, ByteBuffer.allocate(4).putInt(read).flip());
                write(daemon, ByteBuffer.wrap(piece, 0, read));
            }
        }
        write(daemon, ByteBuffer.allocate(4));
    }

    private static String answer(SocketChannel daemon) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(ANSWER_BYTES_MAX);
        while (answer.hasRemaining() && daemon.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private static void write(SocketChannel daemon, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            daemon.write(bytes);
        }
    }

    private SocketChannel channel() throws IOException {
        return settings.address().startsWith(UNIX)
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private SocketAddress address() {
        String address = settings.address();
        if (address.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(address.substring(UNIX.length()));
        }
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    private static TimerTask closing(SocketChannel daemon) {
        return new TimerTask() {
            @Override
            public void run() {
                try {
                    daemon.close();
                } catch (IOException e) {
                    log.debug("already closed: {}", e.getMessage());
                }
            }
        };
    }
}
