package io.kindline.infrastructure.operators;

import io.kindline.domain.shared.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role on certain days. */
@Embeddable
class RoleRow {
    @Enumerated(EnumType.STRING)
    private Role grantedRole = Role.OPERATOR;

    private LocalDate fromDay = LocalDate.EPOCH;
    private @Nullable LocalDate lastDay;

    public Role getGrantedRole() {
        return grantedRole;
    }

    public void setGrantedRole(Role grantedRole) {
        this.grantedRole = grantedRole;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
