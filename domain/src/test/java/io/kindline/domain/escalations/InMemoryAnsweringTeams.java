package io.kindline.domain.escalations;

import io.kindline.domain.operators.TeamId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The teams of services, for tests. */
public final class InMemoryAnsweringTeams implements AnsweringTeams {
    private final Map<Service, TeamId> named = new EnumMap<>(Service.class);

    @Override
    public Map<Service, TeamId> all() {
        return Map.copyOf(named);
    }

    @Override
    public void name(Service service, Optional<TeamId> team) {
        team.ifPresentOrElse(id -> named.put(service, id), () -> named.remove(service));
    }
}
