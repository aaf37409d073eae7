package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.audit.VerifyAuditTrail;
import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.application.contacts.NoteFact;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.privacy.ErasePerson;
import io.kindline.application.privacy.ExportPerson;
import io.kindline.application.privacy.PersonOverview;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.Finding;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
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

/** Everything about a person is handed out or forgotten: proven by planted words. */
abstract class PersonErasureContract extends ContactStories {
    private final String canary = "Canary" + UUID.randomUUID().toString().replace("-", "");

    @Autowired private PersonOverview overview;
    @Autowired private ExportPerson export;
    @Autowired private ErasePerson erase;
    @Autowired private VerifyAuditTrail verify;
    @Autowired private AttachmentFiles files;
    @Autowired private CloseContact close;
    @Autowired private NoteFact noteFact;
    @Autowired private KindlineSettings settings;
    @Autowired private JdbcClient jdbc;

    private final Actor.Staff admin = administrator(brand);

    private static Actor.Staff administrator(BrandId brand) {
        return new Actor.Staff(
                new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(brand));
    }

    private AttachmentFiles.File file() {
        byte[] bytes = ("a file of " + canary).getBytes(StandardCharsets.UTF_8);
        return (AttachmentFiles.File) files.keep(new ByteArrayInputStream(bytes), canary + ".txt");
    }

    /** Opens a contact full of what must be forgotten. */
    private Contact.Active opened() {
        receiveMessage.handle(
                program,
                new ReceiveMessage.Command(
                        mail,
                        new ContactAddress(canary + "@example.org"),
                        "Name" + canary,
                        MessageText.of("I am " + canary),
                        Optional.empty(),
                        List.of(new SourceKey("test:" + mail.id().value(), "" + UUID.randomUUID())),
                        "00",
                        List.of(file()),
                        new Arrival(
                                Optional.empty(),
                                Optional.of(Arrival.Payload.of("raw " + canary, 1_000)))));
        Contact.Active contact = claims(olga);
        noteFact.handle(olga, contact.id(), "fact " + canary);
        return contact;
    }

    private SubscriberId closed() {
        Contact.Active contact = opened();
        close.handle(
                olga,
                contact.id(),
                new Disposition(
                        Outcome.SOLVED, ContactHead.NO_TOPIC, Emotion.CALM, "note " + canary));
        return contact.head().subscriber();
    }

    private ErasePerson.Outcome erase(SubscriberId id, ErasePerson.WhileGoingOn goingOn) {
        return erase.handle(
                admin,
                new ErasePerson.Command(
                        id, ErasePerson.Command.signOf(id), "request 7 of 79001234567", goingOn));
    }

    /** Tables and columns in which the planted word stands. */
    private List<String> found() {
        var found = new ArrayList<String>();
        jdbc.sql(
                        """
                        select table_name as t, column_name as c
                        from information_schema.columns
                        where lower(table_schema) = 'public' and lower(data_type) in
                          ('character varying', 'text', 'character large object', 'varchar')\
                        """)
                .query((row, _) -> row.getString(1) + "." + row.getString(2))
                .list()
                .forEach(column -> {
                    String[] parts = column.split("\\.", -1);
                    String sql =
                            "select count(*) from %s where lower(%s) like ?"
                                    .formatted(parts[0], parts[1]);
                    String wanted = "%" + canary.toLowerCase(java.util.Locale.ROOT) + "%";
                    if (jdbc.sql(sql).param(wanted).query(Long.class).single() > 0) {
                        found.add(column.toLowerCase(java.util.Locale.ROOT));
                    }
                });
        return found;
    }

    private long files() throws IOException {
        try (var kept = Files.walk(settings.dataDir().resolve("files"))) {
            return kept.filter(Files::isRegularFile).filter(this::hasCanary).count();
        }
    }

    private boolean hasCanary(java.nio.file.Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(canary);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void after_an_erasure_no_table_and_no_file_holds_a_word_of_the_person() throws IOException {
        SubscriberId id = closed();
        assertThat(found()).contains("contacts_messages.body", "contacts_facts.body");
        assertThat(files()).isEqualTo(1);

        assertThat(erase(id, ErasePerson.WhileGoingOn.REFUSE))
                .isInstanceOf(ErasePerson.Outcome.Erased.class);

        assertThat(found()).isEmpty();
        assertThat(files()).isZero();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from subscribers_addresses where subscriber_id = ?")
                                .param(id.value())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void the_statistics_and_the_trail_stay_whole_and_the_log_names_nobody() {
        SubscriberId id = closed();
        erase(id, ErasePerson.WhileGoingOn.REFUSE);

        assertThat(
                        jdbc.sql(
                                        "select outcome from contacts_contacts"
                                                + " where subscriber_id = ?")
                                .param(id.value())
                                .query((row, _) -> row.getString(1))
                                .list())
                .containsExactly("SOLVED");
        assertThat(
                        jdbc.sql(
                                        "select particulars from audit_entries where subject = ?"
                                                + " and action = 'person.erased'")
                                .param("subscriber:" + id.value())
                                .query((row, _) -> row.getString(1))
                                .single())
                .contains("rows.contacts=", "words=request 7 of ***")
                .doesNotContain(canary);
        assertThat(verify.handle(new Actor.Clockwork("test"), _ -> {}).findings())
                .filteredOn(finding -> finding.chain().equals(Chain.of(Optional.of(brand))))
                .noneMatch(Finding.Broken.class::isInstance);
    }

    @Test
    void while_a_contact_is_open_only_a_second_yes_erases() {
        SubscriberId id = opened().head().subscriber();
        assertThat(erase(id, ErasePerson.WhileGoingOn.REFUSE))
                .isEqualTo(new ErasePerson.Outcome.GoesOn());
        assertThat(found()).isNotEmpty();
        assertThat(erase(id, ErasePerson.WhileGoingOn.ERASE_ALL_THE_SAME))
                .isInstanceOf(ErasePerson.Outcome.Erased.class);
        assertThat(found()).isEmpty();
    }

    @Test
    void without_the_records_sign_or_a_reason_nothing_happens() {
        SubscriberId id = closed();
        for (var command :
                List.of(
                        new ErasePerson.Command(id, "x", "r", ErasePerson.WhileGoingOn.REFUSE),
                        new ErasePerson.Command(
                                id,
                                ErasePerson.Command.signOf(id),
                                " ",
                                ErasePerson.WhileGoingOn.REFUSE))) {
            assertThat(erase.handle(admin, command))
                    .isEqualTo(new ErasePerson.Outcome.NotConfirmed());
        }
        assertThat(found()).isNotEmpty();
    }

    @Test
    void an_export_holds_his_words_his_address_and_his_file() throws IOException {
        SubscriberId id = closed();
        var bytes = new ByteArrayOutputStream();
        export.handle(admin, new ExportPerson.Command(id, "request 8"), bytes);
        Map<String, String> entries = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(
                        entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(entries.get("contacts/messages.json")).contains("I am " + canary);
        assertThat(entries.get("subscribers/addresses.json"))
                .containsIgnoringCase(canary + "@example.org");
        assertThat(entries.get("subscribers/records.json")).contains("Name" + canary);
        assertThat(entries)
                .anySatisfy((name, text) ->
                        assertThat(name + text).contains("files/", "a file of " + canary));
        assertThat(overview.handle(admin, id).orElseThrow().counts())
                .containsEntry("messages", 1L)
                .containsEntry("facts", 1L);
    }

    @Test
    void S32_other_brands_and_other_roles_get_and_erase_nothing() {
        SubscriberId id = closed();
        Actor.Staff stranger = administrator(new BrandId(UUID.randomUUID()));
        var out = new ByteArrayOutputStream();
        var asked = new ExportPerson.Command(id, "r");
        var wanted =
                new ErasePerson.Command(
                        id, ErasePerson.Command.signOf(id), "r", ErasePerson.WhileGoingOn.REFUSE);
        assertThat(export.handle(stranger, asked, out)).isEqualTo(ExportPerson.Outcome.NOT_THERE);
        assertThat(out.size()).isZero();
        assertThat(overview.handle(stranger, id)).isEmpty();
        assertThat(erase.handle(stranger, wanted)).isEqualTo(new ErasePerson.Outcome.NotThere());
        assertThatThrownBy(() -> erase.handle(olga, wanted)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> export.handle(olga, asked, out)).isInstanceOf(NotAllowed.class);
        assertThat(found()).isNotEmpty();
    }
}
