package io.kindline.infrastructure.subscribers;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.CanonicalAddress;
import io.kindline.infrastructure.shared.MasterKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
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
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom chance = new SecureRandom();
    private final byte[] wrapping;
    private final byte[] tokens;

    @Autowired
    AddressSeal(MasterKey masterKey) {
        this(masterKey.derive("subscribers.wrapping"), masterKey.derive("subscribers.tokens"));
    }

    AddressSeal(byte[] wrapping, byte[] tokens) {
        this.wrapping = wrapping.clone();
        this.tokens = tokens.clone();
    }

    /** A new key for one subscriber's addresses, wrapped for storage. */
    byte[] newWrappedKey(UUID subscriber) {
        byte[] key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        return encrypt(wrapping, key, subscriber);
    }

    byte[] seal(String address, byte[] wrappedKey, UUID subscriber) {
        byte[] key = decrypt(wrapping, wrappedKey, subscriber);
        return encrypt(key, address.getBytes(StandardCharsets.UTF_8), subscriber);
    }

    /**
     * @throws IllegalStateException when the sealed bytes are not this subscriber's
     */
    String open(byte[] sealed, byte[] wrappedKey, UUID subscriber) {
        byte[] key = decrypt(wrapping, wrappedKey, subscriber);
        return new String(decrypt(key, sealed, subscriber), StandardCharsets.UTF_8);
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

    private byte[] encrypt(byte[] key, byte[] clear, UUID subscriber) {
        byte[] nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, clear, subscriber);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    }

    private static byte[] decrypt(byte[] key, byte[] stored, UUID subscriber) {
        byte[] nonce = Arrays.copyOf(stored, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(stored, NONCE_BYTES, stored.length);
        return run(Cipher.DECRYPT_MODE, key, nonce, sealed, subscriber);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] input, UUID subscriber) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(subscriber.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("addresses of " + subscriber + " do not open", e);
        }
    }
}
