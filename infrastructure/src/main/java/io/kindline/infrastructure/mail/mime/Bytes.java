package io.kindline.infrastructure.mail.mime;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;

/** Bytes that nobody changes any more. */
final class Bytes {
    private final byte[] all;

    Bytes(byte[] all) {
        this.all = all;
    }

    int length() {
        return all.length;
    }

    InputStream open() {
        return new ByteArrayInputStream(all);
    }

    /** The first of them, at most so many. */
    byte[] start(int most) {
        return Arrays.copyOf(all, Math.min(most, all.length));
    }

    String base64() {
        return Base64.getEncoder().encodeToString(all);
    }
}
