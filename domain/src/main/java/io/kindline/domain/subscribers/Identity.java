package io.kindline.domain.subscribers;

import io.kindline.domain.entrypoints.Channel;

/**
 * An address of a subscriber as staff may see it.
 *
 * @param channel by which it was first known
 * @param masked never more than the last four digits
 */
public record Identity(IdentityId id, Channel channel, AddressKind kind, Tie tie, String masked) {

    /** How the address belongs to the subscriber. */
    public enum Tie {
        /** His own number in our network. */
        LINE,
        /** He writes from it. */
        ADDRESS
    }

    /** An address that is about to be stored. */
    public record Given(IdentityId id, Channel channel, ContactAddress address, Tie tie) {}
}
