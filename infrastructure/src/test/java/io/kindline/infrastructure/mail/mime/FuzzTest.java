package io.kindline.infrastructure.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever comes, a mail comes out, in bounded time and memory. */
class FuzzTest {
    private static final long SEED = 20_261_126;
    private static final int ROUNDS = 4_000;

    @Test
    void no_change_to_any_mail_of_the_corpus_makes_an_exception() {
        Random chance = new Random(SEED);
        List<byte[]> mails = Corpus.all().stream().map(Corpus.Sample::bytes).toList();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] mail = changed(mails, chance);
            assertThatCode(() -> Corpus.read(mail))
                    .as("seed %d, round %d", SEED, i)
                    .doesNotThrowAnyException();
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

    private static byte[] changed(List<byte[]> mails, Random chance) {
        byte[] mail = mails.get(chance.nextInt(mails.size())).clone();
        int changes = 1 + chance.nextInt(6);
        for (int i = 0; i < changes && mail.length > 2; i++) {
            int at = chance.nextInt(mail.length);
            int length = Math.min(mail.length - at, 1 + chance.nextInt(40));
            mail =
                    switch (chance.nextInt(5)) {
                        case 0 -> flipped(mail, at, chance);
                        case 1 -> without(mail, at, length);
                        case 2 -> with(mail, at, Arrays.copyOfRange(mail, at, at + length));
                        case 3 -> Arrays.copyOf(mail, at);
                        default -> with(mail, at, piece(mails, chance));
                    };
        }
        return mail;
    }

    private static byte[] flipped(byte[] mail, int at, Random chance) {
        mail[at] = (byte) chance.nextInt(256);
        return mail;
    }

    private static byte[] piece(List<byte[]> mails, Random chance) {
        byte[] other = mails.get(chance.nextInt(mails.size()));
        int from = other.length == 0 ? 0 : chance.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + 200));
    }

    private static byte[] without(byte[] mail, int at, int length) {
        byte[] left = new byte[mail.length - length];
        System.arraycopy(mail, 0, left, 0, at);
        System.arraycopy(mail, at + length, left, at, mail.length - at - length);
        return left;
    }

    private static byte[] with(byte[] mail, int at, byte[] more) {
        byte[] all = new byte[mail.length + more.length];
        System.arraycopy(mail, 0, all, 0, at);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(mail, at, all, at + more.length, mail.length - at);
        return all;
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
