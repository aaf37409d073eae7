package io.kindline.domain.escalations;

import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who may see an escalation, and what it asks of him.
 *
 * @param team he works in
 * @param roles in force now
 */
public record Colleague(OperatorId id, Optional<TeamId> team, Set<Role> roles) {
    public Colleague {
        roles = Set.copyOf(roles);
    }

    /** Whether his team is the one that answers. */
    public boolean isAsked(Escalation escalation) {
        return escalation instanceof Escalation.Functional functional
                && functional.team().isPresent()
                && functional.team().equals(team);
    }

    /** Whether it rings at him now. */
    public boolean hears(Escalation.Open open) {
        return switch (open.alarm()) {
            case Alarm.Ringing(var asked, _, _) -> leads() && asked.map(id::equals).orElse(true);
            case Alarm.Climbing(var rung, _, _) -> standsAtOrBelow(rung, open);
            case Alarm.Heard _ -> false;
        };
    }

    private boolean standsAtOrBelow(Alarm.Rung rung, Escalation.Open open) {
        return switch (rung) {
            case TEAM -> isAsked(open) && roles.contains(Role.OPERATOR);
            case LEADERS -> isAsked(open);
            case SUPERVISORS -> isAsked(open) || leads();
        };
    }

    /** Whether he may say that it was heard: a supervisor, or somebody of the team. */
    public boolean mayAcknowledge(Escalation.Open open) {
        return leads() || isAsked(open);
    }

    /** Whether he may answer it: where a team is asked, one of it or a supervisor. */
    public boolean mayAnswer(Escalation.Functional functional) {
        return functional.team().isEmpty() || leads() || isAsked(functional);
    }

    private boolean leads() {
        return roles.contains(Role.SUPERVISOR);
    }
}
