package io.kindline.domain.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** The SHA-256 of a sealed entry, or of the beginning of a chain, in hexadecimal. */
public record EntryHash(String hex) {

    /** What the first entry of every chain follows. */
    public static final EntryHash BEGINNING = new EntryHash("0".repeat(64));

    /**
     * @throws IllegalArgumentException when it is not 64 hexadecimal digits in lower case
     */
    public EntryHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal");
        }
    }

    /**
     * The hash of an entry at its place: SHA-256 over chain, place, hash of the entry before, id,
     * time in microseconds, actor, action, subject and particulars, each text preceded by its
     * length in bytes of UTF-8, so that nothing can move from one field to the next unseen.
     */
    static EntryHash of(AuditEntry entry, long place, EntryHash previous) {
        MessageDigest digest = sha256();
        text(digest, entry.chain().name());
        number(digest, place);
        text(digest, previous.hex());
        text(digest, entry.id().toString());
        number(digest, ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
        text(digest, entry.actor());
        text(digest, entry.action());
        text(digest, entry.subject());
        text(digest, entry.particulars());
        return new EntryHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static void text(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(digest, bytes.length);
        digest.update(bytes);
    }

    private static void number(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
