package io.kindline.domain.operators;

import java.time.Instant;
import java.util.Optional;

/** The door in memory; its code is always the same. */
public final class InMemorySetUpDoor implements SetUpDoor {
    private static final SetUpCode CODE = SetUpCode.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});

    private enum State {
        NEVER_OPENED,
        OPEN,
        CLOSED
    }

    private State state = State.NEVER_OPENED;
    private Lockout lockout = Lockout.NONE;

    @Override
    public boolean isOpen() {
        return state == State.OPEN;
    }

    @Override
    public Optional<SetUpCode> open(Instant now) {
        state = state == State.NEVER_OPENED ? State.OPEN : state;
        return hold().map(Held::code);
    }

    @Override
    public Optional<Held> hold() {
        return isOpen() ? Optional.of(new Held(CODE, lockout)) : Optional.empty();
    }

    @Override
    public void remember(Lockout changed) {
        lockout = changed;
    }

    @Override
    public void close(Instant now) {
        state = State.CLOSED;
    }
}
