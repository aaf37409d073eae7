package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailLedger;
import io.kindline.domain.mail.MailSeal;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.infrastructure.shared.MasterKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The secrets of mail: passwords and originals sealed, tokens signed, addresses hashed. */
@Component
final class MailVault implements MailSeal.Signer {
    private static final int NONCE_BYTES = 12;
    private static final int COUNTER_BYTES = 16;
    private static final int TAG_BITS = 128;

    private final SecureRandom chance = new SecureRandom();
    private final byte[] passwords;
    private final byte[] originals;
    private final byte[] tokens;
    private final byte[] addresses;

    MailVault(MasterKey masterKey) {
        passwords = masterKey.derive("mail.passwords");
        originals = masterKey.derive("mail.originals");
        tokens = masterKey.derive("mail.tokens");
        addresses = masterKey.derive("mail.addresses");
    }

    @Override
    public byte[] sign(byte[] words) {
        return hmac(tokens, words);
    }

    MailLedger.SenderToken token(ContactAddress address) {
        byte[] words = address.value().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return new MailLedger.SenderToken(HexFormat.of().formatHex(hmac(addresses, words)));
    }

    String sealed(String password) {
        try {
            byte[] nonce = random(NONCE_BYTES);
            Cipher cipher = gcm(Cipher.ENCRYPT_MODE, nonce);
            byte[] bytes = cipher.doFinal(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(
                            ByteBuffer.allocate(nonce.length + bytes.length)
                                    .put(nonce)
                                    .put(bytes)
                                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @throws IllegalStateException when it was sealed with another master key
     */
    String opened(String sealed) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            Cipher cipher = gcm(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES));
            byte[] clear = cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(clear, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a mailbox's password does not open", e);
        }
    }

    /** Seals what is written; the first bytes are for the way back. */
    OutputStream sealing(OutputStream out) throws IOException {
        byte[] counter = random(COUNTER_BYTES);
        out.write(counter);
        return new CipherOutputStream(out, counting(Cipher.ENCRYPT_MODE, counter));
    }

    /** Opens what {@link #sealing} wrote, piece by piece: originals may be large. */
    InputStream opening(InputStream in) throws IOException {
        byte[] counter = in.readNBytes(COUNTER_BYTES);
        return new CipherInputStream(in, counting(Cipher.DECRYPT_MODE, counter));
    }

    private Cipher gcm(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, new SecretKeySpec(passwords, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private Cipher counting(int mode, byte[] counter) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, new SecretKeySpec(originals, "AES"), new IvParameterSpec(counter));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept mail does not open", e);
        }
    }

    private byte[] random(int bytes) {
        byte[] all = new byte[bytes];
        chance.nextBytes(all);
        return all;
    }

    private static byte[] hmac(byte[] key, byte[] words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(words);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
