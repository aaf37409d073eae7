package io.kindline.application.authority;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.Authority;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Limit;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody may, what he spent, and what became of it: one's own, or that of one's people. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR},
        readOnly = true)
public class MyAuthority {
    private static final int SHOWN = 50;

    private final Standing standing;
    private final ExceptionReads reads;
    private final Operators operators;
    private final InstantSource clock;

    public MyAuthority(
            Standing standing, ExceptionReads reads, Operators operators, InstantSource clock) {
        this.standing = standing;
        this.reads = reads;
        this.operators = operators;
        this.clock = clock;
    }

    /** A budget as it stands. */
    public record BudgetLine(Money amount, int days, Money spent, Money left) {
        /** As it stands when that much was spent. */
        public static BudgetLine of(Money amount, int days, Money spent) {
            Money left = amount.minus(spent);
            return new BudgetLine(
                    amount,
                    days,
                    spent,
                    left.minorUnits() < 0 ? Money.zero(left.currency()) : left);
        }
    }

    /** A limit of one kind. */
    public record LimitLine(ExceptionKind kind, Limit.Steps steps) {}

    /** What somebody may in one brand. */
    public record InBrand(
            BrandId brand,
            List<LimitLine> limits,
            Optional<BudgetLine> own,
            Optional<BudgetLine> team) {}

    /** All of it, with what he asked for last, the newest first. */
    public record Answer(Operator person, List<InBrand> brands, List<ExceptionCase> asked) {}

    /**
     * Empty for somebody whom nobody knows, or of whom the actor may not know: operators see
     * themselves, supervisors and administrators whoever shares a brand with them.
     */
    public Optional<Answer> handle(Actor.Staff actor, Account account) {
        return operators
                .byAccount(account)
                .filter(person -> mayKnow(actor, person))
                .map(person -> answer(actor, person));
    }

    private static boolean mayKnow(Actor.Staff actor, Operator person) {
        return person.id().equals(actor.id())
                || (!actor.roles().equals(Set.of(Role.OPERATOR))
                        && person.brands().stream().anyMatch(actor::maySee));
    }

    private Answer answer(Actor.Staff actor, Operator person) {
        Instant now = clock.instant();
        return new Answer(
                person,
                person.brands().stream()
                        .filter(actor::maySee)
                        .sorted((a, b) -> a.value().compareTo(b.value()))
                        .map(brand -> inBrand(person, brand, now))
                        .toList(),
                reads.list(
                                new ExceptionReads.Filter(
                                        actor.brands(),
                                        Optional.of(person.id()),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                Optional.empty(),
                                SHOWN)
                        .items());
    }

    private InBrand inBrand(Operator person, BrandId brand, Instant now) {
        return new InBrand(
                brand,
                Stream.of(ExceptionKind.values())
                        .flatMap(kind ->
                                standing
                                        .authority(person.id(), brand, kind, now)
                                        .map(found -> new LimitLine(kind, found.steps()))
                                        .stream())
                        .toList(),
                standing.budgetLine(person.id(), brand, now),
                teamLine(person.id(), brand, now));
    }

    private Optional<BudgetLine> teamLine(OperatorId person, BrandId brand, Instant now) {
        return standing.authority(person, brand, ExceptionKind.GOODWILL_CREDIT, now)
                .flatMap(Authority::team)
                .flatMap(budget ->
                        standing.bearer(person, now)
                                .team()
                                .map(team ->
                                        BudgetLine.of(
                                                budget.amount(),
                                                budget.window().days(),
                                                standing.spentByTeam(team, budget, now))));
    }
}
