package io.kindline.infrastructure.chat;

import io.kindline.domain.subscribers.ContactAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who the operator's own site says a visitor is: a JWT (RFC 7519) in compact form, signed by
 * HMAC-SHA256 ({@code HS256}) with the door's secret; {@code sub} is the address, {@code exp} the
 * end, {@code name} may be there.
 *
 * @param name empty when the site gave none
 */
record SignedIdentity(ContactAddress address, String name) {
    private static final int LENGTH_MAX = 4_096;
    private static final Duration LIFE_MAX = Duration.ofHours(24);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The identity, when the token is whole, signed with the secret and not over. */
    static Optional<SignedIdentity> verified(String token, String secret, Instant now) {
        String[] parts = token.length() > LENGTH_MAX ? new String[0] : token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Base64.Decoder decoder = Base64.getUrlDecoder();
            byte[] expected = signature(parts[0] + "." + parts[1], secret);
            if (!MessageDigest.isEqual(expected, decoder.decode(parts[2]))) {
                return Optional.empty();
            }
            boolean known =
                    JSON.readTree(decoder.decode(parts[0]))
                            .path("alg")
                            .asString("")
                            .equals("HS256");
            return known
                    ? identity(JSON.readTree(decoder.decode(parts[1])), now)
                    : Optional.empty();
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<SignedIdentity> identity(JsonNode claims, Instant now) {
        JsonNode end = claims.path("exp");
        long seconds = now.getEpochSecond();
        boolean good =
                end.isNumber()
                        && end.asLong(0) > seconds
                        && end.asLong(0) <= seconds + LIFE_MAX.toSeconds();
        return good
                ? ContactAddress.parse(claims.path("sub").asString(""))
                        .map(sub -> new SignedIdentity(sub, claims.path("name").asString("")))
                : Optional.empty();
    }

    static byte[] signature(String signed, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }
}
