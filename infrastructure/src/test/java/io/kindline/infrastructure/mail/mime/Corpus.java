package io.kindline.infrastructure.mail.mime;

import io.kindline.domain.mail.ParsedMail;
import io.kindline.domain.mail.Trait;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Mails written for Kindline, each with a defect or a habit of real mailers, and what is right. */
final class Corpus {
    private static final String FOLDER = "/mails/";

    private Corpus() {}

    /** One mail and what it must be read as; a text of {@code ?} may be anything. */
    record Sample(
            String file,
            String from,
            String subject,
            String nature,
            String traits,
            String files,
            String text) {

        static Sample of(String line) {
            String[] cells = line.split(" \\| ?", 7);
            return new Sample(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    cells[5],
                    cells[6].replace("\\n", "\n"));
        }

        byte[] bytes() {
            return Corpus.bytes(file);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    /** A mail as it was read, and the names of its files. */
    record Result(ParsedMail mail, List<String> files) {

        String traits() {
            return mail.traits().stream()
                    .sorted()
                    .map(Trait::name)
                    .collect(Collectors.joining(" "));
        }
    }

    static List<Sample> all() {
        return new String(bytes("expected.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Sample::of)
                .toList();
    }

    static Result read(byte[] bytes) throws IOException {
        List<String> files = new ArrayList<>();
        ParsedMail mail =
                new MimeReader(MailLimits.USUAL)
                        .read(
                                () -> new ByteArrayInputStream(bytes),
                                (in, name) -> take(in, name, files));
        return new Result(mail, files);
    }

    private static FileSink.Taken take(InputStream in, String name, List<String> files) {
        try {
            byte[] start = in.readNBytes(2);
            if (start.length == 2 && start[0] == 'M' && start[1] == 'Z') {
                return FileSink.Taken.LEFT_OUT;
            }
            files.add(name.substring(name.lastIndexOf('/') + 1));
            return FileSink.Taken.KEPT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream(FOLDER + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
