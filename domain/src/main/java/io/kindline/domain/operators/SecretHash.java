package io.kindline.domain.operators;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * All that is kept of a bearer's secret: its SHA-256 in hexadecimal. A plain hash is enough,
 * because the secrets are random and long, not chosen by people.
 */
public record SecretHash(String hex) {

    /**
     * @throws IllegalArgumentException when it is not 64 hexadecimal digits in lower case
     */
    public SecretHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal");
        }
    }

    /** The hash of a secret as it is shown to its holder. */
    public static SecretHash of(String secret) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(secret.getBytes(StandardCharsets.UTF_8));
            return new SecretHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
