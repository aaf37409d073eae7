package io.kindline.application.approvals;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Delegation;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Who decides in whose place, now or soon, as far as it concerns this person. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class LentAuthority {
    private final Authorities authorities;
    private final Operators operators;
    private final InstantSource clock;

    public LentAuthority(Authorities authorities, Operators operators, InstantSource clock) {
        this.authorities = authorities;
        this.operators = operators;
        this.clock = clock;
    }

    /**
     * What there is.
     *
     * @param lent to others by this person, not over yet, the earliest first
     * @param borrowed from others
     * @param colleagues to whom he may lend; none unless he is a supervisor
     */
    public record Answer(
            List<Delegation> lent, List<Delegation> borrowed, List<Operator> colleagues) {
        public Answer {
            lent = List.copyOf(lent);
            borrowed = List.copyOf(borrowed);
            colleagues = List.copyOf(colleagues);
        }
    }

    public Answer handle(Actor.Staff actor) {
        Instant now = clock.instant();
        List<Delegation> all = authorities.lentAround(actor.id(), now);
        return new Answer(
                all.stream().filter(one -> one.from().equals(actor.id())).toList(),
                all.stream().filter(one -> one.to().equals(actor.id())).toList(),
                actor.roles().contains(Role.SUPERVISOR)
                        ? operators.all().stream()
                                .filter(one -> Deputies.mayStandInFor(actor, one, now))
                                .toList()
                        : List.of());
    }
}
