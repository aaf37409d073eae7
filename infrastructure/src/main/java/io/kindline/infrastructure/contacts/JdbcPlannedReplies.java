package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.WaitingLineRows.utc;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.PlannedReplies;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.domain.contacts.PlannedReplyId;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Replies that are to go later, in a table of their own, with their files beside it. */
@Repository
class JdbcPlannedReplies implements PlannedReplies {
    /** What the person wrote himself since: what his programs answer is no word of his. */
    private static final String HEARD =
            """
            from contacts_contacts c join contacts_messages m on m.contact_id = c.id
            where c.subscriber_id = %s and m.author_kind = 'subscriber' and m.at > %s
              and not exists (select 1 from contacts_mail_sheets s
                where s.message_id = m.id and s.nature <> 'personal')\
            """;

    private final JdbcClient jdbc;

    JdbcPlannedReplies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PlannedReply.Waiting reply, List<AttachmentFiles.File> files) {
        PlannedReply.Words words = reply.words();
        jdbc.sql(
                        """
                        insert into contacts_planned_replies (id, contact_id, subscriber_id,
                          brand_id, author_id, body, entry_point_id, planned_at, due_at,
                          waits_until)
                        values (:id, :contact, :subscriber, :brand, :author, :body, :via, :planned,
                          :due, :due)\
                        """)
                .param("id", words.id().value())
                .param("contact", words.contact().value())
                .param("subscriber", words.subscriber().value())
                .param("brand", words.brand().value())
                .param("author", words.author().value())
                .param("body", words.text().value())
                .param("via", words.via().value())
                .param("planned", utc(words.plannedAt()))
                .param("due", utc(words.dueAt()))
                .update();
        for (int place = 0; place < files.size(); place++) {
            add(words.id(), place, files.get(place));
        }
    }

    private void add(PlannedReplyId id, int place, AttachmentFiles.File file) {
        jdbc.sql(
                        """
                        insert into contacts_planned_files (planned_id, place, name, content_type,
                          size_bytes, sha256)
                        values (:id, :place, :name, :type, :size, :sha)\
                        """)
                .param("id", id.value())
                .param("place", place)
                .param("name", file.name())
                .param("type", file.contentType())
                .param("size", file.sizeBytes())
                .param("sha", file.sha256())
                .update();
    }

    @Override
    public Optional<PlannedReply> lock(PlannedReplyId id) {
        return jdbc.sql("select * from contacts_planned_replies where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> reply(row))
                .optional();
    }

    @Override
    public void save(PlannedReply.Stopped reply) {
        jdbc.sql(
                        """
                        update contacts_planned_replies set stopped = :why, stopped_at = :at,
                          waits_until = null
                        where id = :id\
                        """)
                .param("why", reply.why().name().toLowerCase(Locale.ROOT))
                .param("at", utc(reply.at()))
                .param("id", reply.id().value())
                .update();
    }

    @Override
    public void remove(PlannedReplyId id) {
        jdbc.sql("delete from contacts_planned_files where planned_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from contacts_planned_replies where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public List<AttachmentFiles.File> filesOf(PlannedReplyId id) {
        return jdbc.sql(
                        """
                        select name, content_type, size_bytes, sha256 from contacts_planned_files
                        where planned_id = :id order by place\
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new AttachmentFiles.File(
                                row.getString("name"),
                                row.getString("content_type"),
                                row.getLong("size_bytes"),
                                row.getString("sha256")))
                .list();
    }

    @Override
    public List<PlannedReply> in(ContactId contact) {
        return jdbc.sql(
                        """
                        select * from contacts_planned_replies
                        where contact_id = :contact
                          or contact_id in (
                            select id from contacts_contacts where merged_into = :contact)
                        order by due_at, id\
                        """)
                .param("contact", contact.value())
                .query((row, _) -> reply(row))
                .list();
    }

    @Override
    public List<PlannedReplyId> toSettle(Instant now, int most) {
        return jdbc.sql(
                        """
                        select p.id from contacts_planned_replies p
                        where p.waits_until is not null
                          and (p.waits_until <= :now or exists (select 1 %s))
                        order by p.waits_until limit :most\
                        """
                                .formatted(HEARD.formatted("p.subscriber_id", "p.planned_at")))
                .param("now", utc(now))
                .param("most", most)
                .query((row, _) -> new PlannedReplyId(ContactReadRows.id(row, "id")))
                .list();
    }

    @Override
    public Optional<Instant> heardSince(PlannedReply.Words words) {
        return jdbc.sql("select max(m.at) as heard " + HEARD.formatted(":subscriber", ":planned"))
                .param("subscriber", words.subscriber().value())
                .param("planned", utc(words.plannedAt()))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private static PlannedReply reply(ResultSet row) throws SQLException {
        var waiting =
                new PlannedReply.Waiting(
                        new PlannedReply.Words(
                                new PlannedReplyId(ContactReadRows.id(row, "id")),
                                new ContactId(ContactReadRows.id(row, "contact_id")),
                                new SubscriberId(ContactReadRows.id(row, "subscriber_id")),
                                new BrandId(ContactReadRows.id(row, "brand_id")),
                                new OperatorId(ContactReadRows.id(row, "author_id")),
                                new MessageText(row.getString("body")),
                                new EntryPointId(ContactReadRows.id(row, "entry_point_id")),
                                ContactReadRows.instant(row, "planned_at"),
                                ContactReadRows.instant(row, "due_at")));
        String why = row.getString("stopped");
        return why == null
                ? waiting
                : waiting.stop(
                        PlannedReply.Why.valueOf(why.toUpperCase(Locale.ROOT)),
                        ContactReadRows.instant(row, "stopped_at"));
    }
}
