package io.kindline.application.authority;

import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Authority;
import io.kindline.domain.authority.Budget;
import io.kindline.domain.authority.Deciding;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.authority.Spending;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.ledger.LedgerAccount;
import io.kindline.domain.ledger.LedgerAccount.Sort;
import io.kindline.domain.operators.Centre;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.Regulation;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/** Where somebody stands: what he may, what was spent, which rule is in the way. */
public final class Standing {
    private static final Currency NONE = Currency.getInstance("XXX");
    private static final Duration ONE_GIFT_IN = Duration.ofDays(365);

    private final Authorities authorities;
    private final Regulation regulation;
    private final Ledger ledger;
    private final Operators operators;
    private final Teams teams;

    public Standing(
            Authorities authorities,
            Regulation regulation,
            Ledger ledger,
            Operators operators,
            Teams teams) {
        this.authorities = authorities;
        this.regulation = regulation;
        this.ledger = ledger;
        this.operators = operators;
        this.teams = teams;
    }

    /** Whose authority it is, as he is at that moment. */
    public Authority.Bearer bearer(OperatorId id, Instant now) {
        Optional<Operator> person = operators.byId(id);
        return new Authority.Bearer(
                id,
                person.map(one -> one.rolesOn(one.dayAt(now))).orElse(Set.of()),
                person.flatMap(Operator::team),
                now.atZone(zone(id)).toLocalDate());
    }

    /** In which his days begin and end. */
    public ZoneId zone(OperatorId id) {
        return operators.byId(id).map(Operator::zone).orElse(ZoneOffset.UTC);
    }

    /** The currency in which the brand's authority is given; no currency when it gives none. */
    public Currency currency(BrandId brand) {
        return authorities.limits(brand).stream()
                .map(limit -> limit.steps().ceiling().currency())
                .findFirst()
                .orElse(NONE);
    }

    /** What somebody may of one kind in one brand; empty when nothing. */
    public Optional<Authority> authority(
            OperatorId person, BrandId brand, ExceptionKind kind, Instant now) {
        return Authority.of(
                bearer(person, now), kind, authorities.limits(brand), authorities.budgets(brand));
    }

    /** Whether a gift was given to the subscriber within a year: once a year is counted (S18). */
    boolean wasThanked(SubscriberId subscriber, Instant now) {
        return ledger.lastSpentOn(subscriber, ExceptionKind.LOYALTY_GIFT)
                .filter(last -> last.isAfter(now.minus(ONE_GIFT_IN)))
                .isPresent();
    }

    /** As {@link #grounds}, after the locks of all whom the decision bounds were taken. */
    Deciding.Grounds lockedGrounds(Plea plea) {
        ledger.lock(
                new Ledger.Bounds(
                        plea.asker().id(),
                        plea.asker().team(),
                        Optional.of(plea.place().subscriber())));
        return grounds(plea);
    }

    /** All that the decision on a plea rests on. */
    Deciding.Grounds grounds(Plea plea) {
        Plea.Place place = plea.place();
        Instant now = place.askedAt();
        Optional<Authority> authority =
                authority(plea.asker().id(), place.brand(), plea.kind(), now);
        return new Deciding.Grounds(
                authorities.terms(place.brand(), plea.kind()),
                clause(plea),
                authority,
                spending(plea, authority));
    }

    private Spending spending(Plea plea, Optional<Authority> authority) {
        Currency currency = plea.amount().currency();
        OperatorId asker = plea.asker().id();
        Instant now = plea.place().askedAt();
        return new Spending(
                authority
                        .flatMap(Authority::own)
                        .map(budget -> spent(asker, budget, now))
                        .orElse(Money.zero(currency)),
                authority
                        .flatMap(Authority::team)
                        .map(budget -> spentByTeam(plea.asker().team().orElseThrow(), budget, now))
                        .orElse(Money.zero(currency)),
                ledger.spentOn(
                        plea.place().subscriber(),
                        plea.kind(),
                        Deciding.SPLIT_WINDOW.beginAt(now, zone(asker)),
                        currency));
    }

    /** What somebody granted by himself and by approving, in the budget's period. */
    public Money spent(OperatorId person, Budget budget, Instant now) {
        Instant since = budget.window().beginAt(now, zone(person));
        Currency currency = budget.amount().currency();
        return ledger.spent(new LedgerAccount(Sort.OWN_SPENDING, person.value()), since, currency)
                .plus(
                        ledger.spent(
                                new LedgerAccount(Sort.APPROVED_SPENDING, person.value()),
                                since,
                                currency));
    }

    /** The budget that bounds what somebody decides in a brand; empty when none does. */
    public Optional<Budget> ownBudget(OperatorId person, BrandId brand, Instant now) {
        return Authority.ownBudget(bearer(person, now), authorities.budgets(brand));
    }

    /** How somebody's own budget stands: what he granted alone, and what he approved. */
    public Optional<MyAuthority.BudgetLine> budgetLine(
            OperatorId person, BrandId brand, Instant now) {
        return ownBudget(person, brand, now)
                .map(budget ->
                        MyAuthority.BudgetLine.of(
                                budget.amount(),
                                budget.window().days(),
                                spent(person, budget, now)));
    }

    /**
     * What is left of the budget on whose authority a grant would rest, when it is too little;
     * nobody else spends on it until the transaction ends.
     */
    public Optional<Money> lacksFor(ExceptionCase.Granted granted) {
        Plea plea = granted.matter().plea();
        OperatorId person = granted.grant().onAuthorityOf(plea.asker().id());
        Instant now = granted.grant().at();
        ledger.lock(new Ledger.Bounds(person, Optional.empty(), Optional.empty()));
        return ownBudget(person, plea.place().brand(), now)
                .map(budget -> budget.amount().minus(spent(person, budget, now)))
                .filter(left -> granted.grant().amount().minorUnits() > 0)
                .filter(left -> granted.grant().amount().isMoreThan(left));
    }

    /** The version of the clause quoted that was in force when it was asked. */
    public Optional<Clause> clause(Plea plea) {
        Instant at = plea.place().askedAt();
        return plea.words()
                .clause()
                .flatMap(key ->
                        regulation.inForce(
                                plea.place().brand(),
                                key,
                                at.atZone(zone(plea.asker().id())).toLocalDate()));
    }

    /** What a team spent in the budget's period, reckoned where its centre is. */
    public Money spentByTeam(TeamId team, Budget budget, Instant now) {
        return ledger.spentByTeam(
                team, budget.window().beginAt(now, zoneOf(team)), budget.amount().currency());
    }

    /** The budget that bounds what a team grants by itself; empty when none does. */
    public Optional<Budget> teamBudget(TeamId team, BrandId brand, Instant now) {
        var anybody =
                new Authority.Bearer(
                        new OperatorId(team.value()),
                        Set.of(),
                        Optional.of(team),
                        now.atZone(zoneOf(team)).toLocalDate());
        return Authority.teamBudget(anybody, authorities.budgets(brand));
    }

    private ZoneId zoneOf(TeamId id) {
        return teams.all().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::centre)
                .flatMap(centre -> teams.centres().stream().filter(one -> one.id().equals(centre)))
                .map(Centre::zone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }
}
