package io.kindline.domain.operators;

import io.kindline.domain.shared.Role;

/** A role somebody has on certain days, reckoned in his own zone. */
public record RoleGrant(Role role, Period days) {

    /**
     * @throws IllegalArgumentException for a role that no person can have
     */
    public RoleGrant {
        switch (role) {
            case OPERATOR, SUPERVISOR, ADMINISTRATOR -> {}
            case INTEGRATION, VISITOR, SYSTEM ->
                    throw new IllegalArgumentException(role + " is not a person's role");
        }
    }
}
