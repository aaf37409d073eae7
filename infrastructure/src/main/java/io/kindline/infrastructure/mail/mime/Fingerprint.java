package io.kindline.infrastructure.mail.mime;

import io.kindline.domain.mail.MailHeaders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What stays the same when one mail is delivered twice: its id, sender, date, subject and body;
 * servers add other headers on the way. An id alone could be taken by somebody else.
 */
final class Fingerprint {
    private static final List<String> SAME = List.of("message-id", "from", "date", "subject");

    private Fingerprint() {}

    static String of(MailHeaders headers, MailSource source) throws IOException {
        MessageDigest digest = sha256();
        for (String name : SAME) {
            String value = headers.first(name).orElse("");
            digest.update((name + ":" + value + "\n").getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            skipHeaders(in);
            byte[] piece = new byte[1 << 16];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void skipHeaders(InputStream in) throws IOException {
        boolean lineIsEmpty = true;
        for (int sign = in.read(); sign >= 0; sign = in.read()) {
            if (sign == '\n') {
                if (lineIsEmpty) {
                    return;
                }
                lineIsEmpty = true;
            } else if (sign != '\r') {
                lineIsEmpty = false;
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
