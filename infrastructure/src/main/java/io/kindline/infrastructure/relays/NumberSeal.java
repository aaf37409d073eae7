package io.kindline.infrastructure.relays;

import io.kindline.domain.relays.NumberToken;
import io.kindline.domain.relays.SealedNumber;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Msisdn;
import io.kindline.infrastructure.shared.MasterKey;
import io.kindline.infrastructure.shared.Seal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals numbers (AES-256-GCM, bound to their token) and makes their tokens (HMAC-SHA-256, its first
 * 128 bits), both with keys of their own. Only {@link SealedRelayGateway} may open; a test of the
 * house's architecture sees to that.
 */
@Component
class NumberSeal {
    private static final int TOKEN_BYTES = 16;

    private final Seal seal;
    private final byte[] tokens;

    NumberSeal(MasterKey masterKey) {
        this.seal = new Seal(masterKey.derive("relays.numbers"));
        this.tokens = masterKey.derive("relays.tokens");
    }

    SealedNumber close(Msisdn number) {
        NumberToken token = token(number);
        byte[] box = seal.seal(number.value(), row(token));
        return new SealedNumber(Base64.getEncoder().encodeToString(box), token);
    }

    /**
     * The number.
     *
     * @throws IllegalStateException when it was sealed with another key or belongs to another token
     */
    ContactAddress open(SealedNumber sealed) {
        byte[] box = Base64.getDecoder().decode(sealed.box());
        return new ContactAddress(seal.openText(box, row(sealed.token())));
    }

    private NumberToken token(Msisdn number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(tokens, "HmacSHA256"));
            byte[] hash = mac.doFinal(number.value().getBytes(StandardCharsets.US_ASCII));
            return new NumberToken(HexFormat.of().formatHex(Arrays.copyOf(hash, TOKEN_BYTES)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    private static UUID row(NumberToken token) {
        var bytes = ByteBuffer.wrap(HexFormat.of().parseHex(token.hex()));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
