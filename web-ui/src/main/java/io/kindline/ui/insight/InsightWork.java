package io.kindline.ui.insight;

import io.kindline.application.insight.LookIntoExceptions;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.CurrentActor;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the screen of insight asks. */
@Component
record InsightWork(
        LookIntoExceptions look,
        Brands known,
        Teams teams,
        Operators operators,
        CurrentActor current) {

    Actor.Staff me() {
        return current.actor();
    }

    List<Brand> brands() {
        Actor.Staff me = me();
        return known.all().stream().filter(one -> me.maySee(one.id())).toList();
    }

    String name(OperatorId id) {
        return operators.byId(id).map(Operator::displayName).orElse("");
    }

    String name(TeamId id) {
        return teams.all().stream()
                .filter(one -> one.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElse("");
    }
}
