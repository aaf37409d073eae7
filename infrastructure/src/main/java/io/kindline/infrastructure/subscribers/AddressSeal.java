package io.kindline.infrastructure.subscribers;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.CanonicalAddress;
import io.kindline.infrastructure.shared.MasterKey;
import io.kindline.infrastructure.shared.Seal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Seals addresses with their subscriber's own key (AES-256-GCM), wraps those keys with the master
 * key, and makes the keyed tokens (HMAC-SHA256, its first 128 bits) by which addresses are found.
 */
@Component
class AddressSeal {
    private static final int KEY_BYTES = 32;

    private final SecureRandom chance = new SecureRandom();
    private final Seal wrapping;
    private final byte[] tokens;

    @Autowired
    AddressSeal(MasterKey masterKey) {
        this(masterKey.derive("subscribers.wrapping"), masterKey.derive("subscribers.tokens"));
    }

    AddressSeal(byte[] wrapping, byte[] tokens) {
        this.wrapping = new Seal(wrapping);
        this.tokens = tokens.clone();
    }

    /** A new key for one subscriber's addresses, wrapped for storage. */
    byte[] newWrappedKey(UUID subscriber) {
        byte[] key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        return wrapping.seal(key, subscriber);
    }

    byte[] seal(String address, byte[] wrappedKey, UUID subscriber) {
        return new Seal(wrapping.open(wrappedKey, subscriber)).seal(address, subscriber);
    }

    /**
     * @throws IllegalStateException when the sealed bytes are not this subscriber's
     */
    String open(byte[] sealed, byte[] wrappedKey, UUID subscriber) {
        return new Seal(wrapping.open(wrappedKey, subscriber)).openText(sealed, subscriber);
    }

    /** The same for the same address in the same brand, and no way back from it. */
    UUID token(CanonicalAddress address, BrandId brand) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(tokens, "HmacSHA256"));
            String subject = brand.value() + "|" + address.kind() + "|" + address.text();
            var hash = ByteBuffer.wrap(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
