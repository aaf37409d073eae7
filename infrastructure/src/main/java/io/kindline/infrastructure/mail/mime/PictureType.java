package io.kindline.infrastructure.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of pictures that a browser can only draw, told by their first bytes. */
final class PictureType {

    private PictureType() {}

    static Optional<String> of(Bytes bytes) {
        String start = new String(bytes.start(12), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n")) {
            return Optional.of("image/png");
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of("image/gif");
        }
        return start.startsWith("RIFF") && start.endsWith("WEBP")
                ? Optional.of("image/webp")
                : Optional.empty();
    }
}
