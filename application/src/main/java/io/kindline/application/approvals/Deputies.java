package io.kindline.application.approvals;

import io.kindline.domain.approvals.Powers;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Delegation;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.List;

/** On whose authority people decide: their own, and what supervisors lent them. */
public final class Deputies {
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

    private boolean stillHas(Delegation lent, BrandId brand, Instant now) {
        return operators
                .byId(lent.from())
                .map(lender -> lender.actorAt(now))
                .filter(lender -> lender.roles().contains(Role.SUPERVISOR))
                .filter(lender -> lender.maySee(brand))
                .isPresent();
    }
}
