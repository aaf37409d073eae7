package io.kindline.domain.operators;

import io.kindline.domain.shared.OperatorId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Invitations in memory. */
public final class InMemoryInvitations implements Invitations {
    private final Map<OperatorId, Invitation> open = new HashMap<>();

    @Override
    public void put(Invitation invitation) {
        open.put(invitation.person(), invitation);
    }

    @Override
    public Optional<Invitation> bySecret(SecretHash secret) {
        return open.values().stream().filter(one -> one.secret().equals(secret)).findFirst();
    }

    @Override
    public Optional<Invitation> of(OperatorId person) {
        return Optional.ofNullable(open.get(person));
    }

    @Override
    public Taken take(SecretHash secret) {
        return open.values().removeIf(one -> one.secret().equals(secret))
                ? Taken.NOW
                : Taken.BEFORE;
    }
}
