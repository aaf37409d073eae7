package io.kindline.application.insight;

import io.kindline.application.authority.MyAuthority;
import io.kindline.application.authority.Standing;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Authority;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Limit;
import io.kindline.domain.insight.Fact;
import io.kindline.domain.insight.Insight;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What the exceptions of a brand cost and did in the days before now, how teams stand against their
 * budgets, and what stands out.
 */
@UseCase(allowed = Role.SUPERVISOR, readOnly = true)
public class LookIntoExceptions {
    /** More is not looked at: the newest count. */
    public static final int MOST = 50_000;

    private final ExceptionFacts facts;
    private final Authorities authorities;
    private final Standing standing;
    private final Teams teams;
    private final InstantSource clock;

    public LookIntoExceptions(
            ExceptionFacts facts,
            Authorities authorities,
            Standing standing,
            Teams teams,
            InstantSource clock) {
        this.facts = facts;
        this.authorities = authorities;
        this.standing = standing;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * What there is.
     *
     * @param facts it rests on, the newest first
     * @param budgets of the teams that have one now
     */
    public record Answer(
            Insight insight, List<Fact> facts, Map<TeamId, MyAuthority.BudgetLine> budgets) {
        public Answer {
            facts = List.copyOf(facts);
            budgets = Map.copyOf(budgets);
        }
    }

    /** Empty for a brand the actor may not see. */
    public Optional<Answer> handle(Actor.Staff actor, BrandId brand, Duration before) {
        if (!actor.maySee(brand)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<Fact> found = facts.between(brand, now.minus(before), now.plusSeconds(1), MOST);
        Insight insight = Insight.of(found, standing.currency(brand), alone(brand, now));
        return Optional.of(new Answer(insight, found, budgets(brand, now)));
    }

    /** What somebody may grant by himself; each person is looked up once, not at every fact. */
    private BiFunction<OperatorId, ExceptionKind, Optional<Money>> alone(
            BrandId brand, Instant now) {
        List<Limit> limits = authorities.limits(brand);
        var bearers = new HashMap<OperatorId, Authority.Bearer>();
        return (person, kind) ->
                Authority.of(
                                bearers.computeIfAbsent(person, id -> standing.bearer(id, now)),
                                kind,
                                limits,
                                List.of())
                        .map(Authority::steps)
                        .map(Limit.Steps::alone);
    }

    private Map<TeamId, MyAuthority.BudgetLine> budgets(BrandId brand, Instant now) {
        var lines = new LinkedHashMap<TeamId, MyAuthority.BudgetLine>();
        for (Team team : teams.all()) {
            standing.teamBudget(team.id(), brand, now)
                    .ifPresent(budget ->
                            lines.put(
                                    team.id(),
                                    MyAuthority.BudgetLine.of(
                                            budget.amount(),
                                            budget.window().days(),
                                            standing.spentByTeam(team.id(), budget, now))));
        }
        return lines;
    }
}
