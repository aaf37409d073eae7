package io.kindline.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MailSealTest {
    private final MailSeal seal = sealOf("ours");

    @Property(tries = 200)
    void a_token_comes_back_whatever_servers_do_to_the_case(@ForAll("ids") UUID id) {
        String address = seal.replyAddress("support@lantern.example", new ContactId(id));

        assertThat(seal.contactIn(address)).contains(new ContactId(id));
        assertThat(seal.contactIn(address.toUpperCase(Locale.ROOT))).contains(new ContactId(id));
        assertThat(address.substring(0, address.indexOf('@'))).hasSizeLessThanOrEqualTo(64);
    }

    @Property(tries = 300)
    void a_changed_token_is_nobodys(
            @ForAll("ids") UUID id,
            @ForAll @IntRange(max = 41) int at,
            @ForAll @IntRange(min = 1, max = 31) int by) {
        String address = seal.replyAddress("support@lantern.example", new ContactId(id));
        String digits = "abcdefghijklmnopqrstuvwxyz234567";
        int place = address.indexOf("+k") + 2 + at;
        char other = digits.charAt((digits.indexOf(address.charAt(place)) + by) % 32);
        String changed = address.substring(0, place) + other + address.substring(place + 1);

        assertThat(seal.contactIn(changed).filter(found -> !found.value().equals(id))).isEmpty();
    }

    @Property(tries = 200)
    void our_ids_are_known_again_and_those_of_others_are_not(@ForAll("ids") UUID id) {
        String ours = seal.internetId(new MessageId(id), "lantern.example");
        String others = sealOf("theirs").internetId(new MessageId(id), "lantern.example");

        assertThat(seal.ownMessagesIn("Message-ID: <" + ours + ">"))
                .containsExactly(new MessageId(id));
        assertThat(seal.ownMessagesIn("<" + others + ">")).isEmpty();
    }

    @Test
    void an_address_without_a_token_names_no_contact() {
        assertThat(seal.contactIn("support@lantern.example")).isEmpty();
        assertThat(seal.contactIn("support+kabc@lantern.example")).isEmpty();
        assertThat(seal.contactIn("no address")).isEmpty();
    }

    static MailSeal sealOf(String key) {
        return new MailSeal(words -> {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(key.getBytes(StandardCharsets.UTF_8));
                return digest.digest(words);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Provide
    Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }
}
