package io.kindline.infrastructure.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.operators.Passwords;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SecretHash;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.infrastructure.shared.DemoSecrets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in a database after a start in demo mode; each database runs it. */
abstract class DemoSeedContract {
    private static final List<String> TABLES =
            List.of(
                    "operators_brands",
                    "operators_operators",
                    "operators_access_keys",
                    "entrypoints_queues",
                    "entrypoints_entry_points",
                    "subscribers_subscribers",
                    "subscribers_addresses",
                    "contacts_contacts",
                    "contacts_messages",
                    "contacts_facts",
                    "contacts_waiting",
                    "satisfaction_ratings");

    @Autowired private DemoSeed seed;
    @Autowired private DemoSecrets secrets;
    @Autowired private Operators operators;
    @Autowired private Brands brands;
    @Autowired private EntryPoints entryPoints;
    @Autowired private Passwords passwords;
    @Autowired private AccessKeys keys;
    @Autowired private Subscribers subscribers;
    @Autowired private JdbcClient jdbc;

    @Test
    void the_doors_that_scripts_rely_on_are_open_day_and_night() {
        Instant night = Instant.parse("2027-01-01T02:30:00Z");

        for (String key : List.of("chat", "mail", "api")) {
            EntryPoint door = entryPoints.byKey(new EntryPointKey(key)).orElseThrow();
            assertThat(door.hours().isOpenAt(night)).as(key).isTrue();
            assertThat(door.brand()).isEqualTo(brand("lantern"));
        }
        assertThat(entryPoints.byKey(new EntryPointKey("chat-two")).orElseThrow().brand())
                .isEqualTo(brand("herons"));
    }

    @Test
    void S26_every_door_of_the_brief_is_there() {
        assertThat(entryPoints.all())
                .extracting(EntryPoint::name)
                .contains(
                        "Voice",
                        "Mail",
                        "Chat",
                        "WhatsApp",
                        "Telegram",
                        "Play Market reviews",
                        "Viber",
                        "Chat 614",
                        "Chat MNP",
                        "Chat B2B",
                        "Chat in the app",
                        "Chat on the modem page",
                        "Chat bots",
                        "Speech analytics");
    }

    @Test
    void everybody_signs_in_with_the_password_and_has_a_token() {
        assertThat(DemoStaff.accounts()).hasSize(35);
        for (String account : List.of("op01", "op30", "sup01", "sup04", "admin")) {
            Operator person = person(account);
            assertThat(passwords.isRight(Optional.of(person.id()), secrets.password())).isTrue();
            assertThat(keys.bySecret(SecretHash.of(secrets.tokenOf(account)))).isPresent();
        }
        assertThat(keys.bySecret(SecretHash.of(secrets.apiKey()))).isPresent();
    }

    @Test
    void S32_most_operators_see_one_brand_and_some_both() {
        assertThat(person("op01").brands()).containsExactly(brand("lantern"));
        assertThat(person("op21").brands())
                .containsExactlyInAnyOrder(brand("lantern"), brand("herons"));
        assertThat(person("sup01").brands()).hasSize(2);
        assertThat(person("sup03").brands()).containsExactly(brand("lantern"));
    }

    @Test
    void S34_a_supervisor_was_an_operator_until_his_promotion() {
        LocalDate today = LocalDate.now(person("sup02").zone());

        assertThat(person("sup02").rolesOn(today)).containsExactly(Role.SUPERVISOR);
        assertThat(person("sup02").rolesOn(today.minusDays(200))).containsExactly(Role.OPERATOR);
    }

    @Test
    void the_first_number_is_annas() {
        var anna =
                subscribers.known(
                        Channel.WHATSAPP, new ContactAddress("+79000000001"), brand("lantern"));

        assertThat(subscribers.find(anna.orElseThrow()).orElseThrow().name()).startsWith("Анна");
    }

    @Test
    void there_are_people_and_a_past_and_nobody_waits() {
        Map<String, Long> counts = counts();

        assertThat(counts)
                .containsEntry("subscribers_subscribers", 300L)
                .containsEntry("operators_operators", 35L)
                .containsEntry("contacts_waiting", 0L);
        assertThat(counts.get("contacts_contacts")).isGreaterThan(200);
        assertThat(counts.get("contacts_messages")).isGreaterThan(1_000);
    }

    @Test
    void a_later_start_adds_nothing() {
        Map<String, Long> before = counts();

        seed.run(new DefaultApplicationArguments());

        assertThat(counts()).isEqualTo(before);
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : TABLES) {
            counts.put(table, jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
        return counts;
    }

    private Operator person(String account) {
        return operators.byAccount(new Account(account)).orElseThrow();
    }

    private BrandId brand(String key) {
        return brands.byKey(key).orElseThrow().id();
    }
}
