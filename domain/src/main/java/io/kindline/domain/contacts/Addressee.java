package io.kindline.domain.contacts;

import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.OperatorId;

/** Whom an operator asks for help with a contact. */
public sealed interface Addressee {

    /** One colleague. */
    record Colleague(OperatorId id) implements Addressee {}

    /** Whoever of the team answers first. */
    record AnybodyOf(TeamId team) implements Addressee {}
}
