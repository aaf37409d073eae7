package io.kindline.application.escalations;

import io.kindline.domain.escalations.Alarm;
import io.kindline.domain.escalations.AnsweringTeams;
import io.kindline.domain.escalations.Colleague;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which team is asked, and who stands on its rungs. */
public record AskedTeams(AnsweringTeams teams, Operators operators) {

    /** The team that answers for the service, when one is named. */
    Optional<TeamId> of(Service service) {
        return teams.of(service);
    }

    /** The actor as an escalation sees him. */
    public Colleague colleague(Actor.Staff actor) {
        return new Colleague(
                actor.id(), operators.byId(actor.id()).flatMap(Operator::team), actor.roles());
    }

    /** The rungs of an escalation's team on which somebody stands who may see its brand. */
    Set<Alarm.Rung> manned(Escalation.Open open, Instant now) {
        return open instanceof Escalation.Functional functional
                ? functional
                        .team()
                        .map(team -> manned(team, open.what().brand(), now))
                        .orElse(Set.of())
                : Set.of();
    }

    /** As {@link #manned(Escalation.Open, Instant)}, before there is one. */
    Set<Alarm.Rung> manned(TeamId team, BrandId brand, Instant now) {
        var manned = EnumSet.of(Alarm.Rung.SUPERVISORS);
        for (Operator person : operators.all()) {
            Actor.Staff member = person.actorAt(now);
            if (person.team().equals(Optional.of(team)) && member.maySee(brand)) {
                if (member.roles().contains(Role.OPERATOR)) {
                    manned.add(Alarm.Rung.TEAM);
                }
                if (member.roles().contains(Role.SUPERVISOR)) {
                    manned.add(Alarm.Rung.LEADERS);
                }
            }
        }
        return manned;
    }
}
