package io.kindline.domain.covert;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.subscribers.InMemorySubscribers;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Who must not be written to, for tests. */
public final class InMemorySilences implements Silences {
    private final Map<ContactId, Silence.Kept> kept = new ConcurrentHashMap<>();
    private final Map<ContactId, List<CoverAnswer>> answers = new ConcurrentHashMap<>();
    private final InMemorySubscribers subscribers;

    public InMemorySilences(InMemorySubscribers subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public void begin(Silence.Kept silence) {
        kept.putIfAbsent(silence.what().contact(), silence);
    }

    @Override
    public Optional<Silence.Kept> keptIn(ContactId contact) {
        return Optional.ofNullable(kept.get(contact));
    }

    @Override
    public void lift(Silence.Lifted silence) {
        kept.remove(silence.what().contact());
    }

    @Override
    public boolean isSilenced(SubscriberId subscriber) {
        Set<SubscriberId> person = subscribers.linkedTo(subscriber);
        return kept.values().stream()
                .map(it -> it.what().subscriber())
                .anyMatch(it -> it.equals(subscriber) || person.contains(it));
    }

    @Override
    public Set<SubscriberId> silencedAmong(Set<SubscriberId> subscribers) {
        return subscribers.stream().filter(this::isSilenced).collect(Collectors.toSet());
    }

    @Override
    public void add(ContactId contact, CoverAnswer answer) {
        answers.computeIfAbsent(contact, _ -> new ArrayList<>()).add(answer);
    }

    @Override
    public List<CoverAnswer> answers(ContactId contact) {
        return List.copyOf(answers.getOrDefault(contact, List.of()));
    }
}
