package io.kindline.domain.contacts;

/** How far a message has come. */
public sealed interface Delivery {

    /** Came to us, or is ours alone: nothing to deliver. */
    record None() implements Delivery {}

    /** In the outbox. */
    record Queued() implements Delivery {}

    /** Handed to the channel. */
    record Sent() implements Delivery {}

    /** Reached the subscriber's device. */
    record Delivered() implements Delivery {}

    /** Seen by the subscriber, as far as the channel can tell. */
    record Read() implements Delivery {}

    /**
     * Given up for now; an operator may try again.
     *
     * @param reason in plain words, without personal data
     */
    record Failed(String reason) implements Delivery {}
}
