package io.kindline.application.authority;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.LimitId;
import io.kindline.domain.operators.Period;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets a limit or a budget end with today; one that has not begun is taken away. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class EndRule {
    private final Authorities authorities;
    private final ChangeLog changes;
    private final InstantSource clock;

    public EndRule(Authorities authorities, ChangeLog changes, InstantSource clock) {
        this.authorities = authorities;
        this.changes = changes;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It does not hold from tomorrow on. */
        record Done() implements Outcome {}

        /** There is none, it is over, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}
    }

    /** A rule of either sort. */
    private record Rule(LimitId id, Period days) {}

    public Outcome handle(Actor.Staff actor, BrandId brand, LimitId id) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        Optional<Rule> rule =
                !actor.maySee(brand)
                        ? Optional.empty()
                        : Stream.concat(
                                        authorities.limits(brand).stream()
                                                .map(one -> new Rule(one.id(), one.days())),
                                        authorities.budgets(brand).stream()
                                                .map(one -> new Rule(one.id(), one.days())))
                                .filter(one -> one.id().equals(id))
                                .filter(one ->
                                        one.days().lastDay().map(today::isBefore).orElse(true))
                                .findFirst();
        if (rule.isEmpty()) {
            return new Outcome.NotFound();
        }
        authorities.end(id, today);
        changes.record(
                actor,
                new ChangeLog.Change(
                        "limit.ended",
                        "limit:" + id.value(),
                        Optional.of(brand),
                        Portrait.NOTHING.with(
                                "last",
                                rule.get().days().lastDay().map(LocalDate::toString).orElse("")),
                        Portrait.NOTHING.with("last", today)),
                now);
        return new Outcome.Done();
    }
}
