package io.kindline.ui.insight;

import io.kindline.application.insight.LookIntoExceptions;
import io.kindline.application.regulation.ReadRegulation;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.CurrentActor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screen of insight asks. */
@Component
record InsightWork(
        LookIntoExceptions look, ReadRegulation regulation, House house, CurrentActor current) {

    /** Who and what there is. */
    @Component("insightHouse")
    record House(Brands brands, Teams teams, Operators operators) {}

    /**
     * What there is in a brand.
     *
     * @param titles of its clauses, as the newest version has them
     */
    record Found(LookIntoExceptions.Answer answer, Map<ClauseKey, String> titles) {
        Found {
            titles = Map.copyOf(titles);
        }

        /** As people know it: its number and its title. */
        String name(ClauseKey clause) {
            return (clause.value() + " " + titles.getOrDefault(clause, "")).strip();
        }
    }

    /** Empty for a brand the person may not see. */
    Optional<Found> found(Actor.Staff me, BrandId brand, Duration before) {
        return look.handle(me, brand, before).map(answer -> new Found(answer, titles(me, brand)));
    }

    private Map<ClauseKey, String> titles(Actor.Staff me, BrandId brand) {
        return regulation.handle(me).stream()
                .map(ReadRegulation.Line::clause)
                .filter(clause -> clause.brand().equals(brand))
                .collect(
                        Collectors.toMap(
                                Clause::key,
                                clause -> clause.wording().title(),
                                (newest, _) -> newest));
    }

    Actor.Staff me() {
        return current.actor();
    }

    List<Brand> brands() {
        Actor.Staff me = me();
        return house.brands().all().stream().filter(one -> me.maySee(one.id())).toList();
    }

    String name(OperatorId id) {
        return house.operators().byId(id).map(Operator::displayName).orElse("");
    }

    String name(TeamId id) {
        return house.teams().all().stream()
                .filter(one -> one.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElse("");
    }
}
