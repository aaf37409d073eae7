package io.kindline.application.authority;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.authority.RuleDraft.Flaw;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Budget;
import io.kindline.domain.authority.LimitId;
import io.kindline.domain.authority.Window;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Says how much somebody, or a team, may grant in a rolling period from a day on. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SetBudget {
    private static final int DAYS_MAX = 366;

    private final Authorities authorities;
    private final RuleDraft.House house;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Ids ids;

    public SetBudget(
            Authorities authorities,
            RuleDraft.House house,
            ChangeLog changes,
            InstantSource clock,
            Ids ids) {
        this.authorities = authorities;
        this.house = house;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The budget wanted.
     *
     * @param windowDays of the rolling period, today included
     */
    public record Command(RuleDraft draft, Money amount, int windowDays) {}

    /** How it went. */
    public sealed interface Outcome {

        /** It holds from its day on. */
        record Saved(LimitId id) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Instant now = clock.instant();
        Set<Flaw> flaws = command.draft().flaws(actor, house, now);
        if (command.amount().minorUnits() < 0) {
            flaws.add(Flaw.AMOUNTS_WRONG);
        }
        if (command.windowDays() < 1 || command.windowDays() > DAYS_MAX) {
            flaws.add(Flaw.WINDOW_WRONG);
        }
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var wanted =
                new Budget(
                        new LimitId(ids.next()),
                        command.draft().brand(),
                        command.draft().holder(),
                        command.amount(),
                        new Window(command.windowDays()),
                        command.draft().days());
        Portrait before = before(wanted).map(this::portrait).orElse(Portrait.NOTHING);
        authorities.add(wanted);
        changes.record(
                actor,
                new ChangeLog.Change(
                        "budget.set",
                        "budget:" + wanted.id().value(),
                        Optional.of(wanted.brand()),
                        before,
                        portrait(wanted)),
                now);
        return new Outcome.Saved(wanted.id());
    }

    private Optional<Budget> before(Budget wanted) {
        return authorities.budgets(wanted.brand()).stream()
                .filter(one -> one.holder().equals(wanted.holder()))
                .filter(one -> one.days().covers(wanted.days().from()))
                .max(Comparator.comparing(one -> one.days().from()));
    }

    private Portrait portrait(Budget budget) {
        return Portrait.NOTHING
                .with("holder", RuleDraft.words(budget.holder(), house))
                .with("amount", budget.amount().amount().toPlainString())
                .with("days", budget.window().days())
                .with("from", budget.days().from())
                .with("last", budget.days().lastDay().map(LocalDate::toString).orElse(""));
    }
}
