package io.kindline.application.escalations;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.AnsweringTeams;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Names the team that answers for a service from now on; what was asked before stays with whom. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class NameAnsweringTeam {
    private final AnsweringTeams answering;
    private final Teams teams;
    private final ChangeLog changes;
    private final InstantSource clock;

    public NameAnsweringTeam(
            AnsweringTeams answering, Teams teams, ChangeLog changes, InstantSource clock) {
        this.answering = answering;
        this.teams = teams;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The service and its team.
     *
     * @param team empty: the supervisors of the brand are asked
     */
    public record Command(Service service, Optional<TeamId> team) {}

    /** What is wrong with a command. */
    public enum Flaw {
        /** Lives are no team's matter: supervisors are asked. */
        LIFE_SAFETY,
        TEAM_GONE
    }

    /** How it went. */
    public sealed interface Outcome {

        /** The next escalation goes there. */
        record Saved(Service service) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor actor, Command command) {
        Set<Flaw> flaws = flaws(command);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        Portrait before = portrait(answering.of(command.service()));
        answering.name(command.service(), command.team());
        changes.record(
                actor,
                new ChangeLog.Change(
                        "answering-team.named",
                        "service:" + command.service().word(),
                        Optional.empty(),
                        before,
                        portrait(command.team())),
                clock.instant());
        return new Outcome.Saved(command.service());
    }

    private Set<Flaw> flaws(Command command) {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (command.service().isLifeSafety()) {
            flaws.add(Flaw.LIFE_SAFETY);
        }
        if (command.team().isPresent() && command.team().flatMap(this::byId).isEmpty()) {
            flaws.add(Flaw.TEAM_GONE);
        }
        return flaws;
    }

    private Portrait portrait(Optional<TeamId> team) {
        return Portrait.NOTHING.with(
                "team", team.flatMap(this::byId).map(Team::name).orElse("supervisors"));
    }

    private Optional<Team> byId(TeamId id) {
        return teams.all().stream().filter(team -> team.id().equals(id)).findFirst();
    }
}
