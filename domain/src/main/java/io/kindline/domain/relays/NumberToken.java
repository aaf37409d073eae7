package io.kindline.domain.relays;

/**
 * The same for the same number in the whole house, over all brands, and no way back from it without
 * the house's key.
 *
 * @param hex 32 hexadecimal digits in lower case
 */
public record NumberToken(String hex) {

    /**
     * @throws IllegalArgumentException when it is no such token
     */
    public NumberToken {
        if (!hex.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("a number's token has 32 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return "NumberToken[***]";
    }
}
