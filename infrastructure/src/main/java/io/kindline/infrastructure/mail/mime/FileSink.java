package io.kindline.infrastructure.mail.mime;

import java.io.InputStream;

/** Takes the files of a mail, one after the other; it need not read one to its end. */
@FunctionalInterface
public interface FileSink {

    /** What became of a file. */
    Taken take(InputStream bytes, String name);

    /** Whether it is there. */
    enum Taken {
        KEPT,
        /** Too large, a program, or too many. */
        LEFT_OUT,
        /** The scanner found something in it, or could not look. */
        BLOCKED
    }
}
