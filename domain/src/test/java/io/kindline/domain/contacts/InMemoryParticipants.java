package io.kindline.domain.contacts;

import io.kindline.domain.subscribers.ContactAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Participants in memory. */
public final class InMemoryParticipants implements Participants {
    private final Map<ParticipantId, Participant> all = new LinkedHashMap<>();

    @Override
    public List<Participant> of(ContactId contact) {
        return all.values().stream()
                .filter(one -> one.who().contact().equals(contact))
                .limit(Participant.MOST)
                .toList();
    }

    @Override
    public Optional<Participant> find(ParticipantId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Participant> find(ContactId contact, ContactAddress address) {
        return all.values().stream()
                .filter(one -> one.who().contact().equals(contact))
                .filter(one -> one.who().address().value().equalsIgnoreCase(address.value()))
                .findFirst();
    }

    @Override
    public void name(Participant.Addressed who) {
        if (find(who.who().contact(), who.who().address()).isEmpty()) {
            all.put(who.who().id(), who);
        }
    }

    @Override
    public void save(Participant changed) {
        all.replace(changed.who().id(), changed);
    }
}
