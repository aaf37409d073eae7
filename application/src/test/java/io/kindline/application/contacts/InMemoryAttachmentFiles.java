package io.kindline.application.contacts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Files in memory; of contents it knows pictures, texts and programs of Windows. */
public final class InMemoryAttachmentFiles implements AttachmentFiles {
    private static final long BYTES_MAX = 20L << 20;

    private final Map<String, byte[]> files = new HashMap<>();

    @Override
    public Kept keep(InputStream bytes, String givenName) {
        byte[] all = read(bytes);
        if (all.length > BYTES_MAX) {
            return new TooLarge(BYTES_MAX);
        }
        if (all.length == 0 || startsWith(all, "MZ")) {
            return new Unwelcome();
        }
        String hash = hash(all);
        files.put(hash, all);
        String name =
                givenName
                        .substring(
                                Math.max(givenName.lastIndexOf('/'), givenName.lastIndexOf('\\'))
                                        + 1)
                        .replaceAll("[\\p{Cc}\\p{Cf}]", "");
        return new File(
                name, startsWith(all, "GIF8") ? "image/gif" : "text/plain", all.length, hash);
    }

    private static boolean startsWith(byte[] bytes, String letters) {
        return Arrays.equals(
                Arrays.copyOf(bytes, letters.length()),
                letters.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] read(InputStream bytes) {
        try {
            return bytes.readNBytes((int) BYTES_MAX + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        byte[] bytes = files.get(sha256);
        if (bytes == null) {
            throw new IllegalStateException("no file is kept under " + sha256);
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long bytesMax() {
        return BYTES_MAX;
    }
}
