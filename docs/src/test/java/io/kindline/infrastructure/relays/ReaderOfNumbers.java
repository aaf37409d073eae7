package io.kindline.infrastructure.relays;

import io.kindline.domain.relays.SealedNumber;

/** Opens a sealed number past the gateway. */
public class ReaderOfNumbers {
    private final NumberSeal seal;

    ReaderOfNumbers(NumberSeal seal) {
        this.seal = seal;
    }

    String read(SealedNumber number) {
        return seal.open(number).value();
    }
}
