package io.kindline.domain.contacts;

import io.kindline.domain.subscribers.SubscriberId;
import java.util.Set;

/**
 * What protects people at the two doors that every way leads through: where contacts end, and where
 * words leave the house.
 */
public interface Safeguards {

    /**
     * True while nobody has confirmed that the person is safe: the contact must not end. Whoever
     * asks within a transaction is answered for the whole of it.
     */
    boolean isWatched(ContactId contact);

    /** True while a word of ours could give the person away, on whatever channel. */
    boolean isSilenced(SubscriberId subscriber);

    /** Those of them of whom the same is true. */
    Set<SubscriberId> silencedAmong(Set<SubscriberId> subscribers);
}
