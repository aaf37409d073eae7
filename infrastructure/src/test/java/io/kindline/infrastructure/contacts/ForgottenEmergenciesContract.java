package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.privacy.ErasePerson;
import io.kindline.application.privacy.ErasePerson.WhileGoingOn;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Emergencies and replies that were planned hold a person's words and places too. */
abstract class ForgottenEmergenciesContract extends ContactStories {
    private final UUID escalation = UUID.randomUUID();
    private final Actor.Staff admin =
            new Actor.Staff(
                    new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(brand));

    @Autowired private ErasePerson erase;
    @Autowired private JdbcClient jdbc;

    @AfterEach
    void nothing_rings_in_other_tests() {
        for (String table : new String[] {"places", "tasks"}) {
            jdbc.sql("delete from escalations_" + table + " where escalation_id = ?")
                    .param(escalation)
                    .update();
        }
        jdbc.sql("delete from escalations_escalations where id = ?").param(escalation).update();
    }

    /** An emergency with a place and a call, running or ended. */
    private SubscriberId inDanger(String ending) {
        writes(whatsApp, number(), "help");
        Contact.Active contact = claims(olga);
        SubscriberId person = contact.head().subscriber();
        jdbc.sql(
                        """
                        insert into escalations_escalations (id, contact_id, subscriber_id,
                          brand_id, service, life_safety, purpose, raised_by, raised_at, owner_id,
                          check_seconds, watch_level, watch_since, watch_next, status, ending,
                          ended_by, ended_at, ending_words)
                        values (:id, :contact, :person, :brand, 'AMBULANCE', true, 'HELP', :olga,
                          current_timestamp, :olga, 60, 'OWNER', current_timestamp,
                          current_timestamp, 'words', :ending, :olga, current_timestamp, 'words')\
                        """)
                .param("id", escalation)
                .param("contact", contact.id().value())
                .param("person", person.value())
                .param("brand", brand.value())
                .param("olga", olga.id().value())
                .param("ending", ending.isEmpty() ? null : ending)
                .update();
        jdbc.sql(
                        """
                        insert into escalations_places (id, escalation_id, whereabouts, source,
                          noted_by, noted_at)
                        values (?, ?, ?, 'CALLER', ?, current_timestamp)\
                        """)
                .params(UUID.randomUUID(), escalation, new byte[] {1}, olga.id().value())
                .update();
        jdbc.sql(
                        """
                        insert into escalations_tasks (id, escalation_id, contact_id, service,
                          ordered_by, ordered_at, called_who, outcome)
                        values (?, ?, ?, 'AMBULANCE', ?, current_timestamp, 'words', 'words')\
                        """)
                .params(UUID.randomUUID(), escalation, contact.id().value(), olga.id().value())
                .update();
        return person;
    }

    private ErasePerson.Outcome erase(SubscriberId id, WhileGoingOn goingOn) {
        return erase.handle(
                admin,
                new ErasePerson.Command(id, ErasePerson.Command.signOf(id), "request", goingOn));
    }

    private long count(String from, UUID id) {
        return jdbc.sql("select count(*) from " + from).param(id).query(Long.class).single();
    }

    @Test
    void of_an_emergency_that_ended_no_place_and_no_word_stays() {
        SubscriberId person = inDanger("SAFE");

        assertThat(erase(person, WhileGoingOn.ERASE_ALL_THE_SAME))
                .isInstanceOf(ErasePerson.Outcome.Erased.class);

        assertThat(count("escalations_places where escalation_id = ?", escalation)).isZero();
        assertThat(
                        count(
                                "escalations_tasks where called_who = '—' and outcome = '—'"
                                        + " and escalation_id = ?",
                                escalation))
                .isOne();
        assertThat(
                        count(
                                "escalations_escalations where ending_words = '—' and status = '—'"
                                        + " and ending = 'SAFE' and id = ?",
                                escalation))
                .isOne();
    }

    @Test
    void S1_while_an_emergency_runs_whoever_watches_keeps_what_he_needs() {
        SubscriberId person = inDanger("");

        assertThat(erase(person, WhileGoingOn.REFUSE)).isEqualTo(new ErasePerson.Outcome.GoesOn());
        erase(person, WhileGoingOn.ERASE_ALL_THE_SAME);

        assertThat(count("escalations_places where escalation_id = ?", escalation)).isOne();
    }

    @Test
    void a_reply_that_was_planned_goes_with_its_files() {
        writes(whatsApp, number(), "hello");
        Contact.Active contact = claims(olga);
        SubscriberId person = contact.head().subscriber();
        UUID planned = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into contacts_planned_replies (id, contact_id, subscriber_id,
                          brand_id, author_id, body, entry_point_id, planned_at, due_at)
                        values (?, ?, ?, ?, ?, 'words', ?, current_timestamp,
                          timestamp with time zone '2099-01-01 00:00:00+00')\
                        """)
                .params(
                        planned,
                        contact.id().value(),
                        person.value(),
                        brand.value(),
                        olga.id().value(),
                        whatsApp.id().value())
                .update();
        jdbc.sql(
                        """
                        insert into contacts_planned_files (planned_id, place, name, content_type,
                          size_bytes, sha256)
                        values (?, 0, 'a.txt', 'text/plain', 1, ?)\
                        """)
                .params(planned, "0".repeat(64))
                .update();

        erase(person, WhileGoingOn.ERASE_ALL_THE_SAME);

        assertThat(count("contacts_planned_replies where id = ?", planned)).isZero();
        assertThat(count("contacts_planned_files where planned_id = ?", planned)).isZero();
    }

    @Test
    void S15_of_what_somebody_paid_the_sum_stays_and_the_words_go() {
        writes(whatsApp, number(), "hello");
        Contact.Active contact = claims(olga);
        SubscriberId person = contact.head().subscriber();
        UUID expense = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into expenses_expenses (id, payer_id, contact_id, subscriber_id,
                          brand_id, amount_minor, currency, paid_on, what, wished, receipt_name,
                          receipt_type, receipt_bytes, receipt_sha256, claimed_at, state)
                        values (?, ?, ?, ?, ?, 50000, 'RUB', current_date, 'words', 'COMPANY',
                          'r.png', 'image/png', 1, ?, current_timestamp, 'claimed')\
                        """)
                .params(
                        expense,
                        olga.id().value(),
                        contact.id().value(),
                        person.value(),
                        brand.value(),
                        "1".repeat(64))
                .update();

        erase(person, WhileGoingOn.ERASE_ALL_THE_SAME);

        assertThat(
                        count(
                                "expenses_expenses where what = '—' and amount_minor = 50000 and id = ?",
                                expense))
                .isOne();
        jdbc.sql("delete from expenses_expenses where id = ?").param(expense).update();
    }
}
