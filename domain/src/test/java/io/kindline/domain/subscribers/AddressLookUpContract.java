package io.kindline.domain.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How every adapter recognises those who write. */
public abstract class AddressLookUpContract {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final Language RUSSIAN = new Language("ru");
    private final BrandId ours = new BrandId(UUID.randomUUID());
    private final BrandId another = new BrandId(UUID.randomUUID());

    /** The adapter; its content is shared between tests. */
    protected abstract Subscribers subscribers();

    private SubscriberId fresh(Channel channel, String address) {
        return subscribers()
                .provisional(
                        channel,
                        new ContactAddress(address),
                        "Анна",
                        ours,
                        RUSSIAN,
                        NOW,
                        new SubscriberId(UUID.randomUUID()));
    }

    @Test
    void an_address_nobody_used_belongs_to_nobody() {
        assertThat(subscribers().known(Channel.SMS, new ContactAddress("+79000000001"), ours))
                .isEmpty();
    }

    @Test
    void a_provisional_person_is_known_from_then_on() {
        SubscriberId anna = fresh(Channel.SMS, "+79000000142");

        assertThat(subscribers().known(Channel.SMS, new ContactAddress("+79000000142"), ours))
                .contains(anna);
    }

    @Test
    void S24_a_number_is_one_person_on_every_channel_however_it_is_written() {
        SubscriberId anna = fresh(Channel.SMS, "8 (900) 000-01-43");

        assertThat(subscribers().known(Channel.WHATSAPP, new ContactAddress("79000000143"), ours))
                .contains(anna);
        assertThat(subscribers().known(Channel.API, new ContactAddress("+79000000143"), ours))
                .contains(anna);
    }

    @Test
    void mail_addresses_are_one_in_any_case() {
        SubscriberId anna = fresh(Channel.MAIL, "Anna@Example.org");

        assertThat(subscribers().known(Channel.API, new ContactAddress("anna@example.org"), ours))
                .contains(anna);
    }

    @Test
    void an_id_of_one_messenger_means_nothing_on_another() {
        fresh(Channel.TELEGRAM, "5550001");

        assertThat(subscribers().known(Channel.STORE_REVIEW, new ContactAddress("5550001"), ours))
                .isEmpty();
    }

    @Test
    void S32_another_brand_does_not_know_the_address() {
        fresh(Channel.SMS, "+79000000144");

        assertThat(subscribers().known(Channel.SMS, new ContactAddress("+79000000144"), another))
                .isEmpty();
    }

    @Test
    void whoever_comes_second_gets_the_record_of_the_first() {
        SubscriberId first = fresh(Channel.SMS, "+79000000145");

        assertThat(fresh(Channel.SMS, "+79000000145")).isEqualTo(first);
    }

    @Test
    void a_name_of_any_length_and_script_is_taken() {
        SubscriberId stored =
                subscribers()
                        .provisional(
                                Channel.SMS,
                                new ContactAddress("+79000000146"),
                                "\u0000" + "张伟😀محمد".repeat(100),
                                ours,
                                RUSSIAN,
                                NOW,
                                new SubscriberId(UUID.randomUUID()));

        assertThat(subscribers().known(Channel.SMS, new ContactAddress("+79000000146"), ours))
                .contains(stored);
    }
}
