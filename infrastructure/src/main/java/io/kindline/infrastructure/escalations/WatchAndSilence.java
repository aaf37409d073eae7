package io.kindline.infrastructure.escalations;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.covert.Silences;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What protects people: the watch of emergencies, the silence of covert contacts. */
@Component
class WatchAndSilence implements Safeguards {
    private final JdbcEscalations escalations;
    private final Silences silences;

    WatchAndSilence(JdbcEscalations escalations, Silences silences) {
        this.escalations = escalations;
        this.silences = silences;
    }

    @Override
    public boolean isWatched(ContactId contact) {
        return escalations.isWatched(contact.value());
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
