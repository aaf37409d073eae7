package io.kindline.domain.escalations;

import io.kindline.domain.operators.TeamId;
import java.util.Map;
import java.util.Optional;

/** Which team answers for which of the operator's own services; a small table. */
public interface AnsweringTeams {

    /** The teams that are named. */
    Map<Service, TeamId> all();

    /** Names the team of a service, or none; seen at once here and within seconds elsewhere. */
    void name(Service service, Optional<TeamId> team);

    /** Who answers for the service, when a team is named. */
    default Optional<TeamId> of(Service service) {
        return Optional.ofNullable(all().get(service));
    }
}
