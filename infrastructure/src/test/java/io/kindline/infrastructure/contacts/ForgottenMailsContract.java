package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.contacts.InboundLedger;
import io.kindline.application.mail.MailFiles;
import io.kindline.application.mail.MailLedger;
import io.kindline.application.privacy.ErasePerson;
import io.kindline.application.privacy.ExportPerson;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails, raw messages and the words of exceptions are a person's too. */
abstract class ForgottenMailsContract extends ContactStories {
    private final String canary = "Canary" + UUID.randomUUID().toString().replace("-", "");

    @Autowired private ExportPerson export;
    @Autowired private ErasePerson erase;
    @Autowired private MailLedger mails;
    @Autowired private MailFiles files;
    @Autowired private InboundLedger arrivals;
    @Autowired private JdbcClient jdbc;

    private final Actor.Staff admin =
            new Actor.Staff(
                    new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(brand));

    private MailFileId kept(String text) {
        return files.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A contact that came by mail, with what is kept of the mail. */
    private MailLedger.Entry written() {
        receiveMessage.handle(
                program, message(mail, canary + "@example.org", "I am " + canary, canary));
        Contact.Active contact = claims(olga);
        UUID message =
                jdbc.sql("select id from contacts_messages where contact_id = ? and event is null")
                        .param(contact.id().value())
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .single();
        var entry =
                new MailLedger.Entry(
                        new MessageId(message),
                        contact.id(),
                        brand,
                        Optional.of("<" + canary + "@example.org>"),
                        List.of(),
                        "About " + canary,
                        mails.token(new ContactAddress(canary + "@example.org")),
                        kept("original of " + canary),
                        Optional.of(kept("page of " + canary)));
        mails.remember(entry);
        jdbc.sql("insert into mail_answers (sender, answered_at) values (?, current_timestamp)")
                .param(entry.sender().value())
                .update();
        jdbc.sql(
                        """
                        insert into contacts_mail_sheets (message_id, subject, traits, nature,
                          authenticity, has_page, others)
                        values (?, ?, '', 'letter', 'unknown', true, 0)\
                        """)
                .params(message, "About " + canary)
                .update();
        return entry;
    }

    private SubscriberId whose(MailLedger.Entry entry) {
        return new SubscriberId(
                jdbc.sql("select subscriber_id from contacts_contacts where id = ?")
                        .param(entry.contact().value())
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .single());
    }

    private void erase(SubscriberId id) {
        var command =
                new ErasePerson.Command(
                        id,
                        ErasePerson.Command.signOf(id),
                        "request 7",
                        ErasePerson.WhileGoingOn.ERASE_ALL_THE_SAME);
        assertThat(erase.handle(admin, command)).isInstanceOf(ErasePerson.Outcome.Erased.class);
    }

    private long rows(String sql, Object value) {
        return jdbc.sql(sql).param(value).query(Long.class).single();
    }

    @Test
    void an_erasure_takes_the_mails_their_subjects_and_their_files() {
        MailLedger.Entry entry = written();

        erase(whose(entry));

        assertThat(mails.find(entry.message())).isEmpty();
        assertThatThrownBy(() -> files.open(entry.original()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> files.open(entry.page().orElseThrow()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(
                        rows(
                                "select count(*) from contacts_mail_sheets where subject like ?",
                                "%" + canary))
                .isZero();
        assertThat(
                        rows(
                                "select count(*) from mail_answers where sender = ?",
                                entry.sender().value()))
                .isZero();
    }

    @Test
    void an_erasure_takes_what_came_in_as_it_came_but_the_same_message_is_still_known() {
        MailLedger.Entry entry = written();
        assertThat(arrivals.arrival(entry.message())).isPresent();

        erase(whose(entry));

        assertThat(arrivals.arrival(entry.message())).isEmpty();
        assertThat(
                        rows(
                                "select count(*) from contacts_inbound where message_id = ?",
                                entry.message().value()))
                .isPositive();
    }

    @Test
    void an_export_holds_the_original_of_a_mail_and_the_raw_message() throws IOException {
        MailLedger.Entry entry = written();
        var bytes = new ByteArrayOutputStream();
        export.handle(admin, new ExportPerson.Command(whose(entry), "request 8"), bytes);
        Map<String, String> entries = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                entries.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(entries.get("mail/mails.json")).contains("About " + canary);
        assertThat(entries.get("mail/files/" + entry.original().value() + ".eml"))
                .isEqualTo("original of " + canary);
        assertThat(entries.get("contacts/arrivals.json"))
                .contains(entry.message().value().toString());
    }

    @Test
    void an_erasure_takes_the_words_of_an_exception_and_leaves_the_sum() {
        MailLedger.Entry entry = written();
        SubscriberId id = whose(entry);
        UUID exception = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into authority_exceptions (id, contact_id, subscriber_id, brand_id,
                          asker_id, sharing, kind, amount_minor, currency, reason, good_expected,
                          beneficiary, asked_at, why, state)
                        values (?, ?, ?, ?, ?, '', 'GOODWILL_CREDIT', 15000, 'RUB', ?, ?, ?,
                          current_timestamp, 'within-limit', 'CLOSED')\
                        """)
                .params(
                        exception,
                        entry.contact().value(),
                        id.value(),
                        brand.value(),
                        olga.id().value(),
                        canary,
                        canary,
                        canary)
                .update();

        erase(id);

        assertThat(
                        jdbc.sql(
                                        "select reason, good_expected, beneficiary, amount_minor"
                                                + " from authority_exceptions where id = ?")
                                .param(exception)
                                .query((row, _) ->
                                        row.getString(1)
                                                + row.getString(2)
                                                + row.getString(3)
                                                + row.getLong(4))
                                .single())
                .isEqualTo("——15000");
        jdbc.sql("delete from authority_exceptions where id = ?").param(exception).update();
    }
}
