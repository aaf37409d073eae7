package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom one can ask about contacts of a brand: those who are there first. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ColleaguesToAsk {
    private final QuestionBook questions;
    private final Presences presences;
    private final Teams teams;
    private final InstantSource clock;

    public ColleaguesToAsk(
            QuestionBook questions, Presences presences, Teams teams, InstantSource clock) {
        this.questions = questions;
        this.presences = presences;
        this.teams = teams;
        this.clock = clock;
    }

    /** Colleagues and teams; both empty when the brand is not the actor's to see. */
    public record Answer(List<Colleague> colleagues, List<TeamThere> teams) {}

    /** One colleague and whether he is there. */
    public record Colleague(OperatorId id, String name, PresenceState presence) {}

    /** A team and how many of it are there. */
    public record TeamThere(TeamId id, String name, int present) {}

    public Answer handle(Actor.Staff actor, BrandId brand) {
        if (!actor.maySee(brand)) {
            return new Answer(List.of(), List.of());
        }
        Map<OperatorId, PresenceState> there = presences.states();
        List<Operator> people = questions.answerers(brand, actor.id(), clock.instant()).toList();
        List<Colleague> colleagues =
                people.stream()
                        .map(one -> new Colleague(one.id(), one.displayName(), state(there, one)))
                        .sorted(
                                Comparator.comparing(Colleague::presence)
                                        .thenComparing(Colleague::name))
                        .toList();
        return new Answer(colleagues, teams(people, there));
    }

    private List<TeamThere> teams(List<Operator> people, Map<OperatorId, PresenceState> there) {
        Map<TeamId, List<Operator>> members =
                people.stream()
                        .filter(one -> one.team().isPresent())
                        .collect(Collectors.groupingBy(one -> one.team().orElseThrow()));
        return teams.all().stream()
                .filter(team -> members.containsKey(team.id()))
                .map(team -> teamThere(team, members.getOrDefault(team.id(), List.of()), there))
                .toList();
    }

    private static TeamThere teamThere(
            Team team, List<Operator> members, Map<OperatorId, PresenceState> there) {
        long present =
                members.stream().filter(one -> state(there, one) != PresenceState.OFFLINE).count();
        return new TeamThere(team.id(), team.name(), (int) present);
    }

    private static PresenceState state(Map<OperatorId, PresenceState> there, Operator one) {
        return there.getOrDefault(one.id(), PresenceState.OFFLINE);
    }
}
