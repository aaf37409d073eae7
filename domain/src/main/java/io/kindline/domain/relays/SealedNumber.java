package io.kindline.domain.relays;

/**
 * Somebody's number, which nobody but the relay gateway can open: what is held here is cipher text.
 *
 * @param box the cipher text, in base64
 */
public record SealedNumber(String box, NumberToken token) {

    /**
     * @throws IllegalArgumentException when there is nothing in it, or it is no cipher text
     */
    public SealedNumber {
        if (!box.matches("[A-Za-z0-9+/]{40,}={0,2}")) {
            throw new IllegalArgumentException("a number comes sealed, or not at all");
        }
    }

    @Override
    public String toString() {
        return "SealedNumber[***]";
    }
}
