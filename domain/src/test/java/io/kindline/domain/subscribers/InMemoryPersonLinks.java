package io.kindline.domain.subscribers;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links in memory. */
public final class InMemoryPersonLinks implements PersonLinks {
    private final Map<LinkId, Link> links = new LinkedHashMap<>();
    private final InMemorySubscribers subscribers;

    public InMemoryPersonLinks(InMemorySubscribers subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public void link(LinkId id, PersonId from, PersonId to, String by, Instant now) {
        List<SubscriberId> moved = subscribers.ofPerson(from).stream().map(Subscriber::id).toList();
        links.put(id, new Link(id, from, to, moved, by, now));
        moved.forEach(record -> subscribers.move(record, to));
    }

    @Override
    public Optional<Link> find(LinkId id) {
        return Optional.ofNullable(links.get(id));
    }

    @Override
    public List<Link> standing(PersonId person) {
        return links.values().stream()
                .filter(link -> link.to().equals(person))
                .sorted(Comparator.comparing(Link::at).reversed())
                .toList();
    }

    @Override
    public void undo(Link link, String by, Instant now) {
        Link standing = links.remove(link.id());
        if (standing != null) {
            Set<SubscriberId> back = Set.copyOf(link.moved());
            link.moved().stream()
                    .filter(record ->
                            subscribers.find(record).orElseThrow().person().equals(link.to()))
                    .forEach(record -> subscribers.move(record, link.from()));
            Set<SubscriberId> left = new HashSet<>(standing.moved());
            left.removeAll(back);
            standing.of(left).ifPresent(rest -> links.put(link.id(), rest));
        }
    }
}
