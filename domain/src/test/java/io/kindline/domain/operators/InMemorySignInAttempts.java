package io.kindline.domain.operators;

import java.util.HashMap;
import java.util.Map;

/** Lock-outs in memory. */
public final class InMemorySignInAttempts implements SignInAttempts {
    private final Map<Account, Lockout> lockouts = new HashMap<>();

    @Override
    public Lockout of(Account account) {
        return lockouts.getOrDefault(account, Lockout.NONE);
    }

    @Override
    public void remember(Account account, Lockout lockout) {
        lockouts.put(account, lockout);
    }
}
