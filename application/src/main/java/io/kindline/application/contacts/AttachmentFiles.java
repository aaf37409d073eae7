package io.kindline.application.contacts;

import java.io.InputStream;

/** Where the bytes of attachments are kept: each content once, found by its hash. */
public interface AttachmentFiles {

    /**
     * Keeps what comes, looking at the bytes to tell what they are.
     *
     * @param givenName as the sender called it
     */
    Kept keep(InputStream bytes, String givenName);

    /**
     * The bytes kept under the hash; the caller closes them.
     *
     * @throws IllegalStateException when nothing is kept under it
     */
    InputStream open(String sha256);

    /** The longest file that is kept. */
    long bytesMax();

    /** What became of it. */
    sealed interface Kept {}

    /** Kept, under a harmless name and as what it really is. */
    record File(String name, String contentType, long sizeBytes, String sha256) implements Kept {}

    /** Longer than is allowed. */
    record TooLarge(long bytesMax) implements Kept {}

    /** The scanner found something in it, or could not look. */
    record Blocked() implements Kept {}

    /** Nothing in it, or a program. */
    record Unwelcome() implements Kept {}
}
