package io.kindline.application.escalations;

import static java.util.stream.Collectors.toMap;

import io.kindline.domain.kit.DomainInMemory;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is there, from what is in memory. */
public final class InMemoryOnDuty implements OnDuty {
    private final DomainInMemory house;

    public InMemoryOnDuty(DomainInMemory house) {
        this.house = house;
    }

    @Override
    public List<OperatorId> supervisors(BrandId brand, Instant now) {
        return house.presences.states().keySet().stream()
                .flatMap(person -> house.operators.byId(person).stream())
                .map(person -> person.actorAt(now))
                .filter(actor -> actor.roles().contains(Role.SUPERVISOR) && actor.maySee(brand))
                .map(Actor.Staff::id)
                .toList();
    }

    @Override
    public Map<OperatorId, Instant> gone(Set<OperatorId> people) {
        return people.stream()
                .map(house.presences::of)
                .flatMap(Optional::stream)
                .filter(presence -> presence.state() == PresenceState.OFFLINE)
                .collect(toMap(Presence::operator, Presence::since));
    }
}
