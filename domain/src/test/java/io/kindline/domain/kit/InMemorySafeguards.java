package io.kindline.domain.kit;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.covert.Silences;
import io.kindline.domain.escalations.InMemoryEscalations;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.Set;

/** What protects people, from what is in memory. */
record InMemorySafeguards(InMemoryEscalations escalations, Silences silences)
        implements Safeguards {

    @Override
    public boolean isWatched(ContactId contact) {
        return escalations.isWatched(contact);
    }

    @Override
    public boolean isSilenced(SubscriberId subscriber) {
        return silences.isSilenced(subscriber);
    }

    @Override
    public Set<SubscriberId> silencedAmong(Set<SubscriberId> subscribers) {
        return silences.silencedAmong(subscribers);
    }
}
