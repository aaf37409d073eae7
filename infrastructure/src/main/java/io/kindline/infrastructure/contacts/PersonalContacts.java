package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.InboundLedger;
import io.kindline.domain.contacts.MessageId;
import io.kindline.infrastructure.shared.PersonalTables;
import io.kindline.infrastructure.shared.PersonalTables.PersonalFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said with a person, and what was noted of him. */
@Configuration(proxyBeanMethods = false)
class PersonalContacts {
    private static final String HIS =
            " contact_id in (select id from contacts_contacts where subscriber_id in (:ids))";

    private static final String THEIRS = " contact_id in (:contacts)";

    private static final String PLANNED =
            " where planned_id in (select id from contacts_planned_replies where";

    /** What was said in contacts and noted of them. */
    private static String[] words() {
        String messages = " where message_id in (select id from contacts_messages where" + THEIRS;
        return new String[] {
            "delete from contacts_outbox where" + THEIRS,
            "delete from contacts_drafts where" + THEIRS,
            "delete from contacts_planned_files" + PLANNED + THEIRS + ")",
            "delete from contacts_planned_replies where" + THEIRS,
            "delete from contacts_arrivals" + messages + ")",
            "delete from contacts_mail_sheets" + messages + ")",
            "delete from contacts_participants where" + THEIRS,
            "delete from contacts_messages where" + THEIRS,
            "delete from contacts_attachments where" + THEIRS,
            "delete from contacts_facts where" + THEIRS,
            "update contacts_questions set body = '—' where" + THEIRS,
            "update contacts_inbound set body_hash = '' where" + THEIRS,
            """
            update contacts_contacts
            set heading = '', last_text = '', unread = 0, version = version + 1,
              closing_note = case when closing_note is null then null else '' end
            where id in (:contacts)\
            """
        };
    }

    @Bean
    PersonalTables contactsOfPerson(
            JdbcClient jdbc, DiskAttachmentFiles disk, InboundLedger ledger) {
        return new PersonalTables(jdbc, "contacts")
                .reading(
                        "contacts",
                        """
                        select id, subscriber_id, brand_id, channel, state, language, opened_at,
                          closed_at, outcome, topic, emotion_at_start, emotion_at_end, heading,
                          closing_note
                        from contacts_contacts where subscriber_id in (:ids) order by id\
                        """)
                .reading(
                        "messages",
                        """
                        select id, contact_id, author_kind, body, delivery, at
                        from contacts_messages
                        where (event is null or author_kind = 'participant') and\
                        """
                                + HIS
                                + " order by id")
                .reading(
                        "facts",
                        """
                        select id, contact_id, body, noted_at, withdrawn_at
                        from contacts_facts where subscriber_id in (:ids) order by id\
                        """)
                .reading(
                        "attachments",
                        """
                        select id, contact_id, message_id, name, content_type, size_bytes
                        from contacts_attachments where\
                        """
                                + HIS)
                .reading(
                        "planned",
                        """
                        select id, contact_id, body, planned_at, due_at, stopped
                        from contacts_planned_replies where subscriber_id in (:ids) order by id\
                        """)
                .reading("arrivals", of -> arrivals(jdbc, ledger, of))
                .files(of -> files(jdbc, disk, of))
                .subject(
                        "contact", "select id from contacts_contacts where subscriber_id in (:ids)")
                .subject("attachment", "select id from contacts_attachments where" + HIS)
                .goingOn(
                        """
                        select count(*) from contacts_contacts
                        where subscriber_id in (:ids) and state <> 'closed'\
                        """)
                .afterErasure(of -> files(jdbc, disk, hashes(jdbc, HIS, of)))
                .fading(
                        "ARRIVALS",
                        "update contacts_arrivals set payload = null where payload is not null"
                                + " and message_id in (select id from contacts_messages where"
                                + THEIRS
                                + ")")
                .fading("WORDS", of -> files(jdbc, disk, hashes(jdbc, THEIRS, of)), words())
                .erasing(
                        "delete from contacts_outbox where" + HIS,
                        "delete from contacts_drafts where" + HIS,
                        "delete from contacts_planned_files" + PLANNED + HIS + ")",
                        "delete from contacts_planned_replies where" + HIS,
                        "delete from contacts_arrivals where message_id in"
                                + " (select id from contacts_messages where"
                                + HIS
                                + ")",
                        "delete from contacts_mail_sheets where message_id in"
                                + " (select id from contacts_messages where"
                                + HIS
                                + ")",
                        "delete from contacts_participants where" + HIS,
                        "delete from contacts_messages where" + HIS,
                        "delete from contacts_attachments where" + HIS,
                        "delete from contacts_facts where subscriber_id in (:ids) or" + HIS,
                        "update contacts_questions set body = '—' where" + HIS,
                        "update contacts_inbound set body_hash = '' where" + HIS,
                        """
                        update contacts_contacts
                        set heading = '', last_text = '', unread = 0, version = version + 1,
                          closing_note = case when closing_note is null then null else '' end
                        where subscriber_id in (:ids)\
                        """);
    }

    /** What came in by programs, as it came. */
    private static List<Map<String, Object>> arrivals(
            JdbcClient jdbc, InboundLedger ledger, Set<UUID> of) {
        return jdbc
                .sql(
                        "select message_id from contacts_arrivals where payload is not null and"
                                + " message_id in (select id from contacts_messages where"
                                + HIS
                                + ") order by message_id")
                .param("ids", of)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(id -> arrival(ledger, id))
                .toList();
    }

    private static Map<String, Object> arrival(InboundLedger ledger, UUID id) {
        String raw =
                ledger.arrival(new MessageId(id))
                        .flatMap(Arrival::payload)
                        .map(Arrival.Payload::text)
                        .orElse("");
        return Map.of("message_id", id.toString(), "raw", raw);
    }

    private static List<PersonalFile> files(
            JdbcClient jdbc, DiskAttachmentFiles disk, Set<UUID> of) {
        return jdbc.sql("select id, name, sha256 from contacts_attachments where" + HIS)
                .param("ids", of)
                .query((row, _) -> {
                    String hash = row.getString(3);
                    return new PersonalFile(
                            row.getString(1) + "-" + row.getString(2), () -> disk.open(hash));
                })
                .list();
    }

    private static List<String> hashes(JdbcClient jdbc, String whose, Set<UUID> of) {
        return jdbc.sql(
                        "select sha256 from contacts_attachments where"
                                + whose
                                + " union select sha256 from contacts_planned_files"
                                + PLANNED
                                + whose
                                + ")")
                .param(whose.equals(HIS) ? "ids" : "contacts", of)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Contents that nobody else's attachment has go too. */
    private static Runnable files(JdbcClient jdbc, DiskAttachmentFiles disk, List<String> hashes) {
        return () -> hashes.stream().filter(hash -> isNobodys(jdbc, hash)).forEach(disk::forget);
    }

    private static boolean isNobodys(JdbcClient jdbc, String hash) {
        return jdbc.sql(
                                """
                                select (select count(*) from contacts_attachments where sha256 = :hash)
                                  + (select count(*) from contacts_planned_files
                                     where sha256 = :hash)
                                  + (select count(*) from expenses_expenses
                                     where receipt_sha256 = :hash)\
                                """)
                        .param("hash", hash)
                        .query(Long.class)
                        .single()
                == 0;
    }
}
