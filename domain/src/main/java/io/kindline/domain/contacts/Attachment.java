package io.kindline.domain.contacts;

import java.util.Set;

/**
 * A file that came or went with a message; its bytes are kept apart, known by their hash.
 *
 * @param name as the sender called it, made harmless: no path, no control characters
 * @param contentType what the bytes are, found by looking at them
 * @param sha256 of the bytes, 64 hexadecimal digits
 */
public record Attachment(
        AttachmentId id,
        MessageId message,
        ContactId contact,
        String name,
        String contentType,
        long sizeBytes,
        String sha256) {

    private static final Set<String> SHOWN =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /**
     * True for pictures that a browser can only draw; whatever could run something (SVG and HTML
     * among it) is downloaded, never shown.
     */
    public boolean isPicture() {
        return SHOWN.contains(contentType);
    }

    /** Never the name, which may tell of a person. */
    @Override
    public String toString() {
        return "attachment " + id.value() + " of " + sizeBytes + " bytes";
    }
}
