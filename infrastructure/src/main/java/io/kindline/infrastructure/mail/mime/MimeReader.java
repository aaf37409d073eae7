package io.kindline.infrastructure.mail.mime;

import io.kindline.domain.mail.MailHeaders;
import io.kindline.domain.mail.MailHeaders.Header;
import io.kindline.domain.mail.ParsedMail;
import io.kindline.domain.mail.Trait;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ByteSequence;

/**
 * Reads a mail piece by piece. Whatever it holds, the answer is a mail: what cannot be understood
 * is left in the original, and the mail says so.
 */
public final class MimeReader {
    private static final int HEADERS_MAX = 1_000;
    private static final int HEADER_BYTES_MAX = 200_000;
    private static final int LINE_BYTES_MAX = 1_000_000;

    private final MailLimits limits;

    public MimeReader(MailLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads all of it.
     *
     * @throws IOException when the source itself cannot be read
     */
    public ParsedMail read(MailSource source, FileSink files) throws IOException {
        var assembly = new Assembly(limits, files);
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            walk(in, assembly);
        }
        MailHeaders headers = new MailHeaders(assembly.headers());
        return new Reading(headers, assembly).mail(Fingerprint.of(headers, source));
    }

    private void walk(InputStream in, Assembly assembly) {
        var stream = new MimeTokenStream(config(), DecodeMonitor.SILENT, null, null);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            stream.parse(in);
            var walk = new Walk(stream, assembly);
            EntityState state = stream.getState();
            while (state != EntityState.T_END_OF_STREAM && walk.step(state)) {
                state = stream.next();
            }
        } catch (IOException | MimeException | RuntimeException _) {
            assembly.add(Trait.DAMAGED);
        }
    }

    private static MimeConfig config() {
        return MimeConfig.custom()
                .setStrictParsing(false)
                .setMaxHeaderCount(HEADERS_MAX)
                .setMaxHeaderLen(HEADER_BYTES_MAX)
                .setMaxLineLen(LINE_BYTES_MAX)
                .setMaxContentLen(-1)
                .setMalformedHeaderStartsBody(false)
                .build();
    }

    /** One walk through the pieces. */
    private final class Walk {
        private final MimeTokenStream stream;
        private final Assembly assembly;
        private final Deque<Part> open = new ArrayDeque<>();
        private List<Header> headers = new ArrayList<>();
        private Part part = Part.of(List.of(), List.of());
        private boolean outermost = true;
        private int parts;

        Walk(MimeTokenStream stream, Assembly assembly) {
            this.stream = stream;
            this.assembly = assembly;
        }

        /** Takes a piece; false when the rest is not to be looked at. */
        boolean step(EntityState state) throws IOException {
            switch (state) {
                case T_START_HEADER -> headers = new ArrayList<>();
                case T_FIELD -> field(stream.getField());
                case T_END_HEADER -> {
                    part = Part.of(headers, List.copyOf(open));
                    if (outermost) {
                        assembly.headers(headers);
                        outermost = false;
                    }
                }
                case T_START_MULTIPART -> {
                    open.push(part);
                    assembly.multipart(part);
                    if (open.size() > limits.levels()) {
                        assembly.add(Trait.DAMAGED);
                        return false;
                    }
                }
                case T_END_MULTIPART -> open.pop();
                case T_BODY -> {
                    if (++parts > limits.parts()) {
                        assembly.add(Trait.DAMAGED);
                        return false;
                    }
                    assembly.body(part, tolerant(stream));
                }
                default -> {}
            }
            return true;
        }

        private void field(Field field) {
            ByteSequence raw = field.getRaw();
            String value =
                    raw == null
                            ? field.getBody()
                            : HeaderText.unfolded(afterColon(raw.toByteArray()));
            headers.add(new Header(field.getName(), value == null ? "" : value));
        }
    }

    private static byte[] afterColon(byte[] raw) {
        int colon = 0;
        while (colon < raw.length && raw[colon] != ':') {
            colon++;
        }
        int from = Math.min(colon + 1, raw.length);
        return Arrays.copyOfRange(raw, from, raw.length);
    }

    private static InputStream tolerant(MimeTokenStream stream) {
        return new TolerantStream(stream.getDecodedInputStream());
    }
}
