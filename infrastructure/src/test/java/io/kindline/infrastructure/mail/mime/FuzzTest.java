package io.kindline.infrastructure.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.kindline.infrastructure.shared.LogWatch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever comes, a mail comes out, in bounded time and memory. */
class FuzzTest {
    private static final long SEED = 20_261_126;
    private static final int ROUNDS = 4_000;

    @Test
    void no_change_to_any_mail_of_the_corpus_makes_an_exception() {
        List<byte[]> mails = BrokenMails.of(SEED, ROUNDS);
        try (var log = new LogWatch()) {
            for (int i = 0; i < ROUNDS; i++) {
                byte[] mail = mails.get(i);
                assertThatCode(() -> Corpus.read(mail))
                        .as("seed %d, round %d", SEED, i)
                        .doesNotThrowAnyException();
            }
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void the_watch_of_the_log_sees_exceptions_whoever_logs_them() {
        try (var log = new LogWatch()) {
            LoggerFactory.getLogger("one").warn("oh", new IllegalStateException());
            Logger.getLogger("two").log(Level.WARNING, "ah");
            assertThat(log.troubles()).contains("one: oh", "two: ah");
        }
    }

    @Test
    void bombs_of_every_kind_fit_into_half_a_gigabyte() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process bombs =
                new ProcessBuilder(
                                java,
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Bombs.class.getName())
                        .redirectErrorStream(true)
                        .start();

        assertThat(bombs.waitFor(Duration.ofMinutes(10).toSeconds(), TimeUnit.SECONDS)).isTrue();
        String said = new String(bombs.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bombs.exitValue()).as(said).isZero();
    }

    /** Read by a program of its own with little memory. */
    static final class Bombs {
        private static final int MEBIBYTE = 1 << 20;
        private static final String HEAD =
                "From: a@example.org\r\nSubject: bomb\r\nMIME-Version: 1.0\r\n";

        private Bombs() {}

        public static void main(String[] arguments) throws IOException {
            List<Supplier<String>> bombs =
                    List.of(
                            () -> multipart("--b\r\n\r\n\r\n".repeat(3_400_000)),
                            () -> html("<b>".repeat(11_000_000)),
                            () -> html("<p>x</p>".repeat(4_000_000)),
                            () -> html("<div class=gmail_quote>x</div>".repeat(1_000_000)),
                            () -> html("<img src=cid:a>".repeat(2_000_000)),
                            () -> HEAD + "\r\n" + "> quoted\r\n".repeat(3_400_000) + "end",
                            () -> HEAD + "\r\n" + "On a wrote:\r\n".repeat(2_400_000),
                            () -> HEAD + "\r\n" + "a".repeat(34 * MEBIBYTE),
                            () -> HEAD + "X-Long: " + "a".repeat(34 * MEBIBYTE) + "\r\n\r\nbody",
                            () -> HEAD + "X-Many: a\r\n".repeat(3_000_000) + "\r\nbody",
                            () -> HEAD + "To: " + "a@example.org, ".repeat(2_000_000) + "\r\n\r\nb",
                            () -> HEAD + "References: " + "<a@b> ".repeat(5_000_000) + "\r\n\r\nb",
                            () -> HEAD + "Subject: " + "=?utf-8?q?a?= ".repeat(9_000) + "\r\n\r\nb",
                            () -> nested(1_000_000));
            for (Supplier<String> bomb : bombs) {
                long start = spent();
                Corpus.read(bomb.get().getBytes(StandardCharsets.ISO_8859_1));
                long seconds = Duration.ofNanos(spent() - start).toSeconds();
                if (seconds > 30) {
                    throw new IllegalStateException("a bomb took " + seconds + " s");
                }
            }
        }

        /** Processor time, for other programs run at the same time. */
        private static long spent() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private static String multipart(String parts) {
            return HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + parts;
        }

        private static String html(String html) {
            return HEAD + "Content-Type: text/html\r\n\r\n" + html;
        }

        private static String nested(int levels) {
            var all = new StringBuilder(HEAD);
            for (int i = 0; i < levels; i++) {
                all.append("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n");
                if (all.length() > 34 * MEBIBYTE) {
                    break;
                }
            }
            return all.toString();
        }
    }
}
