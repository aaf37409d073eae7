package io.kindline.domain.authority;

import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;

/** Whom a limit or a budget is for. */
public sealed interface Holder {

    /** Everybody who has the role, each for himself. */
    record OfRole(Role role) implements Holder {}

    /** One person; wins over his role. */
    record OfPerson(OperatorId person) implements Holder {}

    /** A team together; budgets only. */
    record OfTeam(TeamId team) implements Holder {}

    /** Every team, each for itself; budgets only. */
    record OfEachTeam() implements Holder {}
}
