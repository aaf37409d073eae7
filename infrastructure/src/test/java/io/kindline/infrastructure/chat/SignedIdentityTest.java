package io.kindline.infrastructure.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SignedIdentityTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final String SECRET = "a secret of at least thirty-two characters";

    @Test
    void a_signed_identity_within_its_time_is_believed() {
        String token = token("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", claims(60), SECRET);
        assertThat(SignedIdentity.verified(token, SECRET, NOW))
                .get()
                .satisfies(identity -> {
                    assertThat(identity.address().value()).isEqualTo("+79000000001");
                    assertThat(identity.name()).isEqualTo("Анна");
                    assertThat(identity.toString()).doesNotContain("79000000001");
                });
    }

    @Test
    void forged_expired_endless_unsigned_and_broken_tokens_are_not() {
        String head = "{\"alg\":\"HS256\"}";
        assertUnbelieved(token(head, claims(60), "another secret of thirty-two characters."));
        assertUnbelieved(token(head, claims(-1), SECRET));
        assertUnbelieved(token(head, claims(100_000), SECRET));
        assertUnbelieved(token(head, "{\"sub\":\"+79000000001\"}", SECRET));
        assertUnbelieved(token(head, "{\"exp\":1795327300}", SECRET));
        assertUnbelieved(token("{\"alg\":\"none\"}", claims(60), SECRET));
        assertUnbelieved(token(head, "not json", SECRET));
        assertUnbelieved(token(head, claims(60), SECRET).replaceAll("\\.[^.]*$", "."));
        assertUnbelieved("");
        assertUnbelieved("a.b.c");
        assertUnbelieved("x".repeat(10_000));
    }

    private static void assertUnbelieved(String token) {
        assertThat(SignedIdentity.verified(token, SECRET, NOW)).isEmpty();
    }

    private static String claims(long seconds) {
        return "{\"sub\":\"+79000000001\",\"name\":\"Анна\",\"exp\":%d}"
                .formatted(NOW.getEpochSecond() + seconds);
    }

    private static String token(String head, String claims, String secret) {
        String signed = base64(head) + "." + base64(claims);
        byte[] signature = SignedIdentity.signature(signed, secret);
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String base64(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
