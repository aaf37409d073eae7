package io.kindline.ui.contacts;

import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The words for ids of brands, queues, doors and colleagues; all of them are kept in memory. */
@Component
class Names {
    private final Brands brands;
    private final Queues queues;
    private final EntryPoints doors;
    private final Operators operators;
    private final Teams teams;

    Names(Brands brands, Queues queues, EntryPoints doors, Operators operators, Teams teams) {
        this.brands = brands;
        this.queues = queues;
        this.doors = doors;
        this.operators = operators;
        this.teams = teams;
    }

    Brand brand(BrandId id) {
        return brands.byId(id);
    }

    Queue queue(QueueId id) {
        return queues.byId(id);
    }

    EntryPoint door(EntryPointId id) {
        return doors.byId(id);
    }

    String operator(OperatorId id) {
        return operators.byId(id).map(Operator::displayName).orElse("");
    }

    /** Who is asked: a colleague by name, or a team. */
    String addressee(Addressee to) {
        return switch (to) {
            case Addressee.Colleague(OperatorId id) -> operator(id);
            case Addressee.AnybodyOf(TeamId id) ->
                    teams.all().stream()
                            .filter(team -> team.id().equals(id))
                            .map(Team::name)
                            .findFirst()
                            .orElse("");
        };
    }

    Optional<TeamId> teamOf(OperatorId id) {
        return operators.byId(id).flatMap(Operator::team);
    }

    /** Who is meant by an actor's name in the audit trail: a colleague, or Kindline itself. */
    String auditName(String actor) {
        String[] parts = actor.split(":", 2);
        return parts.length == 2 && parts[0].equals("operator")
                ? operator(new OperatorId(UUID.fromString(parts[1])))
                : "Kindline";
    }

    /** The doors where calls are logged by hand, of the brands that I may see. */
    List<EntryPoint> answeredByHand(Actor.Staff me) {
        return doors.all().stream()
                .filter(door -> door.door() == Door.BY_HAND && me.maySee(door.brand()))
                .filter(EntryPoint::isInUse)
                .toList();
    }

    /** The queues to which a contact of the brand may go. */
    List<Queue> queuesOf(BrandId brand) {
        return queues.all().stream().filter(queue -> queue.brand().equals(brand)).toList();
    }

    /** Everybody else who may see the brand. */
    List<Operator> colleagues(Actor.Staff me, BrandId brand) {
        return operators.all().stream()
                .filter(one -> !one.id().equals(me.id()) && one.brands().contains(brand))
                .toList();
    }
}
