package io.kindline.application.relays;

import io.kindline.domain.relays.SealedNumber;

/** Somebody said why he has to see a number, and it is written down; made nowhere else. */
public final class CallPermit {
    private final SealedNumber number;

    CallPermit(SealedNumber number) {
        this.number = number;
    }

    public SealedNumber number() {
        return number;
    }
}
