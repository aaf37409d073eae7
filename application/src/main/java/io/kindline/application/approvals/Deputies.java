package io.kindline.application.approvals;

import io.kindline.domain.approvals.Powers;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Delegation;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** On whose authority people decide: their own, and what supervisors lent them. */
public final class Deputies {
    private static final Set<Role> DECIDING = Set.of(Role.OPERATOR, Role.SUPERVISOR);

    private final Authorities authorities;
    private final Operators operators;

    public Deputies(Authorities authorities, Operators operators) {
        this.authorities = authorities;
        this.operators = operators;
    }

    /** The person's powers in a brand: nobody lends what he does not have there now. */
    Powers powers(Actor.Staff person, BrandId brand, Instant now) {
        List<Delegation> lent =
                authorities.lentTo(person.id(), now).stream()
                        .filter(one -> stillHas(one, brand, now))
                        .toList();
        return Powers.of(person, lent, now);
    }

    /** Whether the supervisor may let that person decide in his place. */
    static boolean mayStandInFor(Actor.Staff lender, Operator person, Instant now) {
        Actor.Staff deputy = person.actorAt(now);
        return !person.id().equals(lender.id())
                && deputy.roles().stream().anyMatch(DECIDING::contains)
                && deputy.brands().stream().anyMatch(lender::maySee);
    }

    private boolean stillHas(Delegation lent, BrandId brand, Instant now) {
        return operators
                .byId(lent.from())
                .map(lender -> lender.actorAt(now))
                .filter(lender -> lender.roles().contains(Role.SUPERVISOR))
                .filter(lender -> lender.maySee(brand))
                .isPresent();
    }
}
