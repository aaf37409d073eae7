package io.kindline.application.subscribers;

import static java.util.stream.Collectors.toSet;

import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.PersonId;
import io.kindline.domain.subscribers.PersonLinks.Link;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person as far as an actor may see him: records of other brands, and links that lead to them,
 * are not there.
 *
 * @param records those of the brands the actor may see, the oldest first
 */
record PersonInSight(List<Subscriber> records) {

    static PersonInSight of(PersonId person, Actor actor, Subscribers subscribers) {
        return new PersonInSight(
                subscribers.ofPerson(person).stream()
                        .filter(record -> actor.maySee(record.brand()))
                        .toList());
    }

    /** The link as far as it joins records in sight; empty when it joins none to another. */
    Optional<Link> seen(Link link) {
        Set<SubscriberId> all = records.stream().map(Subscriber::id).collect(toSet());
        boolean joinsToAnother = all.stream().anyMatch(id -> !link.moved().contains(id));
        return joinsToAnother ? link.of(all) : Optional.empty();
    }

    /** The brand all that is in sight belongs to; empty when there are several. */
    Optional<BrandId> brand() {
        Set<BrandId> brands = records.stream().map(Subscriber::brand).collect(toSet());
        return brands.size() == 1 ? brands.stream().findFirst() : Optional.empty();
    }
}
