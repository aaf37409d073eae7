package io.kindline.application.contacts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * How a message came: when it was sent, as its sender says, and what exactly was received.
 *
 * @param sentAt empty when nobody said
 * @param payload empty when the message did not come over a wire
 */
public record Arrival(Optional<Instant> sentAt, Optional<Payload> payload) {

    /** Nothing is known but the message itself. */
    public static final Arrival UNKNOWN = new Arrival(Optional.empty(), Optional.empty());

    /** What was received, as text; it names people, so it never shows itself. */
    public record Payload(String text, Extent extent) {

        /** As much of it as may be kept, in bytes of UTF-8. */
        public static Payload of(String received, int bytesMax) {
            byte[] bytes = received.getBytes(StandardCharsets.UTF_8);
            return bytes.length <= bytesMax
                    ? new Payload(received, Extent.WHOLE)
                    : new Payload(start(bytes, bytesMax), Extent.CUT);
        }

        /** Without the half of a character at the end. */
        private static String start(byte[] bytes, int length) {
            CharBuffer text = CharBuffer.allocate(length);
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, 0, length), text, false);
            return text.flip().toString();
        }

        @Override
        public String toString() {
            return "payload of " + text.length() + " characters, " + extent;
        }
    }

    /** Whether all of it was kept. */
    public enum Extent {
        WHOLE,
        /** There was more than is kept. */
        CUT
    }
}
