package io.kindline.application.privacy;

import io.kindline.domain.shared.Actor;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A person's records in the brands that an actor may see. */
final class PersonInSight {
    private PersonInSight() {}

    /** The record and those linked to it; empty when it is not in sight. */
    static List<Subscriber> of(Subscribers subscribers, Actor actor, SubscriberId id) {
        return subscribers
                .find(id)
                .filter(found -> actor.maySee(found.brand()))
                .map(found ->
                        subscribers.ofPerson(found.person()).stream()
                                .filter(record -> actor.maySee(record.brand()))
                                .toList())
                .orElse(List.of());
    }

    static Set<SubscriberId> ids(List<Subscriber> records) {
        return records.stream().map(Subscriber::id).collect(Collectors.toUnmodifiableSet());
    }
}
