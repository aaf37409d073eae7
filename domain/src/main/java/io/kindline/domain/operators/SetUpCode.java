package io.kindline.domain.operators;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The word that opens the set-up of a new house, once: 16 signs of Crockford's base 32, which are
 * 80 bits.
 */
public record SetUpCode(String value) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int BITS = 5;

    /**
     * @throws IllegalArgumentException when it is not 16 of the signs
     */
    public SetUpCode {
        if (!value.matches("[" + SIGNS + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("a set-up code has 16 letters and digits");
        }
    }

    /**
     * The code made of random bytes.
     *
     * @param bytes at least ten; the first eighty bits count
     */
    public static SetUpCode of(byte[] bytes) {
        var bits = new BigInteger(1, Arrays.copyOf(bytes, LENGTH * BITS / Byte.SIZE));
        var code = new StringBuilder();
        for (int sign = LENGTH - 1; sign >= 0; sign--) {
            int index = bits.shiftRight(sign * BITS).intValue() & (SIGNS.length() - 1);
            code.append(SIGNS.charAt(index));
        }
        return new SetUpCode(code.toString());
    }

    /** Reads what a person typed: any case, with or without dashes, O for 0, I and L for 1. */
    public static Optional<SetUpCode> typed(String text) {
        String signs =
                text.strip()
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[-\\s]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return signs.matches("[" + SIGNS + "]{" + LENGTH + "}")
                ? Optional.of(new SetUpCode(signs))
                : Optional.empty();
    }

    /** Whether it is the other one; takes the same time whatever the answer. */
    public boolean matches(SetUpCode other) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII),
                other.value.getBytes(StandardCharsets.US_ASCII));
    }

    /** In groups of four, to be read and typed. */
    public String inGroups() {
        return String.join("-", value.split("(?<=\\G.{4})"));
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "SetUpCode[***]";
    }
}
