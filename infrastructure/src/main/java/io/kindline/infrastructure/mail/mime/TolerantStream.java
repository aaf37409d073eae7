package io.kindline.infrastructure.mail.mime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends where the encoding of a part is broken, so that such an error is never taken for ours. */
final class TolerantStream extends FilterInputStream {
    private boolean broken;

    TolerantStream(InputStream in) {
        super(in);
    }

    boolean isBroken() {
        return broken;
    }

    @Override
    public int read() {
        try {
            return broken ? -1 : in.read();
        } catch (IOException | RuntimeException _) {
            broken = true;
            return -1;
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        try {
            return broken ? -1 : in.read(bytes, from, length);
        } catch (IOException | RuntimeException _) {
            broken = true;
            return -1;
        }
    }

    /** The stream of pieces goes on by itself. */
    @Override
    public void close() {}
}
