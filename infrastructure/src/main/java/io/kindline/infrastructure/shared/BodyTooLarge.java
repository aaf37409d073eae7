package io.kindline.infrastructure.shared;

import java.io.IOException;

/** A request's body has more bytes than its address takes. */
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1;

    BodyTooLarge(long bytesMax) {
        super("more than " + bytesMax + " bytes");
    }
}
