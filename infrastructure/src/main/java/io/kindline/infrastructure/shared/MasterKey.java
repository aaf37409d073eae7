package io.kindline.infrastructure.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The one secret of the house, 32 bytes, from which a key for each purpose is derived. It comes
 * from {@code kindline.security.master-key} or, when that is empty, from the file {@code
 * master.key} of the data folder, which is made at the first start for the owner's eyes only.
 */
@Component
public final class MasterKey {
    private static final int BYTES = 32;
    private static final String FILE = "master.key";

    private final byte[] secret;

    /**
     * @throws IllegalStateException when the key is not base64 of 32 bytes, or cannot be kept
     */
    public MasterKey(KindlineSettings settings) {
        String given = settings.security().masterKey();
        this.secret =
                given.isBlank()
                        ? decoded(kept(settings.dataDir()), settings.dataDir().resolve(FILE) + "")
                        : decoded(given, "kindline.security.master-key");
    }

    /**
     * The key of one purpose, 32 bytes: HKDF-Expand of RFC 5869 with HMAC-SHA-256, one block.
     *
     * @param purpose names what the key is for, for example {@code audit.checkpoints}
     */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(new byte[] {1});
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    private static byte[] decoded(String base64, String where) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new Misconfigured(complaint(where));
        }
        throw new Misconfigured(complaint(where));
    }

    private static String complaint(String where) {
        return where
                + " must be base64 of exactly 32 bytes; make one with: openssl rand -base64 32";
    }

    private static String kept(Path dataDir) {
        Path file = dataDir.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new Misconfigured("the master key cannot be read or made in " + file + ": " + e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            OwnersFile.make(file, Base64.getEncoder().encodeToString(fresh) + "\n");
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker: its key is the one that counts.
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "MasterKey[***]";
    }
}
