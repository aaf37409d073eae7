package io.kindline.application.relays;

import io.kindline.domain.relays.LineOrder.Wanted;
import java.util.UUID;

/** The network that carries out orders about lines. */
public interface LineNetwork {

    /** Answers within 10 seconds and throws nothing for the network's fault. */
    Answer carryOut(Order order);

    /**
     * An order.
     *
     * @param key the same when it is sent again: the network carries it out once
     * @param line the account number, or where there is none the record's id; never a number
     */
    record Order(UUID key, String line, Wanted wanted) {}

    /** What the network says. */
    sealed interface Answer {

        /** It is so. */
        record Done() implements Answer {}

        /** It never will be; {@code reason} in plain words without personal data. */
        record Refused(String reason) implements Answer {}

        /** It may be so or not: a time-out, a broken connection, an answer nobody can read. */
        record Unknown(String reason) implements Answer {}
    }
}
