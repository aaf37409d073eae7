package io.kindline.domain.authority;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.ClauseId;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.regulation.Firmness;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A brand in which an operator grants 500 alone, 10,000 with one other, 50,000 with two. */
public final class AuthoritySamples {
    public static final Currency RUB = Currency.getInstance("RUB");
    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    public static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    public static final OperatorId OLGA = new OperatorId(new UUID(1, 1));
    public static final OperatorId NADEZHDA = new OperatorId(new UUID(1, 2));
    public static final OperatorId KONSTANTIN = new OperatorId(new UUID(1, 3));
    public static final BrandId BRAND = new BrandId(new UUID(2, 1));
    public static final TeamId TEAM = new TeamId(new UUID(3, 1));

    private AuthoritySamples() {}

    public static Money rub(long roubles) {
        return new Money(roubles * 100, RUB);
    }

    public static Limit.Steps steps() {
        return new Limit.Steps(rub(500), rub(10_000), rub(50_000));
    }

    public static Limit operatorsLimit(BrandId brand) {
        return new Limit(
                new LimitId(UUID.randomUUID()),
                brand,
                new Holder.OfRole(Role.OPERATOR),
                Optional.empty(),
                steps(),
                Period.since(SINCE));
    }

    public static Budget budget(BrandId brand, Holder holder, Money amount) {
        return new Budget(
                new LimitId(UUID.randomUUID()),
                brand,
                holder,
                amount,
                new Window(30),
                Period.since(SINCE));
    }

    /** 3,000 for the operator, 20,000 for the team, in 30 days. */
    public static Authority authority() {
        return new Authority(
                steps(),
                Optional.of(budget(BRAND, new Holder.OfRole(Role.OPERATOR), rub(3_000))),
                Optional.of(budget(BRAND, new Holder.OfEachTeam(), rub(20_000))));
    }

    public static Clause clause(Firmness firmness) {
        return clause(BRAND, "3.2", firmness);
    }

    public static Clause clause(BrandId brand, String key, Firmness firmness) {
        return new Clause(
                new ClauseId(UUID.randomUUID()),
                brand,
                new ClauseKey(key),
                1,
                new Clause.Wording("Fees are not given back", "They are not.", "Billing"),
                firmness,
                SINCE,
                Optional.empty());
    }

    public static Plea plea(ExceptionKind kind, Money amount) {
        return new Plea(
                new ExceptionId(new UUID(9, 1)),
                new Plea.Place(
                        new ContactId(new UUID(4, 1)),
                        new SubscriberId(new UUID(5, 1)),
                        BRAND,
                        NOW),
                new Plea.Asker(OLGA, Optional.of(TEAM), Set.of()),
                kind,
                amount,
                words());
    }

    public static Plea.Words words() {
        return new Plea.Words(
                Optional.of(new ClauseKey("3.2")), "Two days without network", "She stays", "");
    }
}
