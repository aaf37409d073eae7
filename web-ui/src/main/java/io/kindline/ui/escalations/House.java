package io.kindline.ui.escalations;

import io.kindline.application.distress.AlarmingWords;
import io.kindline.application.escalations.AskedTeams;
import io.kindline.application.escalations.ContactSafety;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.distress.Sign;
import io.kindline.domain.escalations.Colleague;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.CurrentActor;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who looks, what he may ask and do, and who the others are. */
@Component("escalationsHouse")
record House(
        CurrentActor current,
        ContactSafety safety,
        Calling calling,
        Helping helping,
        Operators operators,
        Teams teams,
        AskedTeams asked,
        LiveFeed live,
        InstantSource clock) {

    Actor.Staff me() {
        return current.actor();
    }

    /** Who looks, as escalations see him. */
    Colleague colleague() {
        return asked.colleague(me());
    }

    /** The name of the team that answers; empty when none is named. */
    Optional<String> team(Escalation escalation) {
        return escalation instanceof Escalation.Functional functional
                ? functional.team().flatMap(this::teamName)
                : Optional.empty();
    }

    private Optional<String> teamName(TeamId id) {
        return teams.all().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst();
    }

    List<Sign> words(Actor.Staff who, ContactId in) {
        return calling.alarming().handle(who, new AlarmingWords.Where.In(in));
    }

    String name(OperatorId id) {
        return operators.byId(id).map(Operator::displayName).orElse("");
    }
}
