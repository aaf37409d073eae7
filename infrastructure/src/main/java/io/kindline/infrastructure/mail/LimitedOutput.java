package io.kindline.infrastructure.mail;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and no more. */
final class LimitedOutput extends FilterOutputStream {
    private long left;

    LimitedOutput(OutputStream out, long most) {
        super(new BufferedOutputStream(out, 1 << 16));
        this.left = most;
    }

    /** There is more than is taken. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void write(int one) throws IOException {
        spend(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        spend(length);
        out.write(bytes, from, length);
    }

    private void spend(int bytes) throws Full {
        left -= bytes;
        if (left < 0) {
            throw new Full();
        }
    }
}
