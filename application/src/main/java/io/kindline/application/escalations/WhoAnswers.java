package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.AnsweringTeams;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which team answers for which of the operator's own services, for whoever names them. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class WhoAnswers {
    private final AnsweringTeams answering;
    private final Teams teams;
    private final Operators operators;
    private final InstantSource clock;

    public WhoAnswers(
            AnsweringTeams answering, Teams teams, Operators operators, InstantSource clock) {
        this.answering = answering;
        this.teams = teams;
        this.operators = operators;
        this.clock = clock;
    }

    /**
     * A service and who answers for it.
     *
     * @param team none: the supervisors of the brand
     * @param people who work in the team now
     */
    public record Line(Service service, Optional<Team> team, int people) {}

    /** All of it, and the teams that can be named. */
    public record Answer(List<Line> lines, List<Team> teams) {
        public Answer {
            lines = List.copyOf(lines);
            teams = List.copyOf(teams);
        }
    }

    public Answer handle(Actor actor) {
        List<Team> all = teams.all();
        return new Answer(
                Stream.of(Service.values())
                        .filter(service -> service.kind() == Service.Kind.FUNCTIONAL)
                        .map(service -> line(service, all))
                        .toList(),
                all);
    }

    private Line line(Service service, List<Team> all) {
        Optional<Team> named =
                answering
                        .of(service)
                        .flatMap(id -> all.stream().filter(it -> it.id().equals(id)).findFirst());
        return new Line(service, named, named.map(Team::id).map(this::people).orElse(0));
    }

    private int people(TeamId team) {
        return (int)
                operators.all().stream()
                        .filter(person -> person.team().equals(Optional.of(team)))
                        .filter(this::worksWithContacts)
                        .count();
    }

    private boolean worksWithContacts(Operator person) {
        return person.actorAt(clock.instant()).roles().stream()
                .anyMatch(role -> role == Role.OPERATOR || role == Role.SUPERVISOR);
    }
}
