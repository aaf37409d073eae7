package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.MessageLine;
import io.kindline.application.contacts.MessageLine.Attachment;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.entrypoints.EntryPointId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads what was said in a contact and in those merged into it, with its files: one statement. */
@Component
class MessageLineReader {
    private final JdbcClient jdbc;

    MessageLineReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MessageLine> read(ContactId contact, Optional<MessageId> before, int limit) {
        StatementSpec statement =
                jdbc.sql(
                        """
                        select m.id, m.contact_id, m.author_kind, m.author_id, m.event, m.body,
                          m.delivery, m.failure, m.at, r.sent_at,
                          coalesce(m.entry_point_id, c.entry_point_id) as entry_point_id, a.id as file_id,
                          a.name as file_name, a.content_type as file_type, a.size_bytes as file_size,
                          s.subject, s.traits, s.nature, s.authenticity, s.has_page, s.others,
                          s.refers_to
                        from (
                          select * from contacts_messages
                          where contact_id in (
                            select id from contacts_contacts
                            where id = :contact or merged_into = :contact)%s
                          order by id desc limit :limit) m
                        join contacts_contacts c on c.id = m.contact_id
                        left join contacts_arrivals r on r.message_id = m.id
                        left join contacts_attachments a on a.message_id = m.id
                        left join contacts_mail_sheets s on s.message_id = m.id
                        order by m.id, a.id\
                        """
                                .formatted(before.isPresent() ? " and id < :before" : ""));
        before.ifPresent(id -> statement.param("before", id.value()));
        List<MessageLine> lines = new ArrayList<>();
        statement
                .param("contact", contact.value())
                .param("limit", limit)
                .query((ResultSet row) -> add(row, lines));
        return lines;
    }

    private static void add(ResultSet row, List<MessageLine> lines) throws SQLException {
        UUID id = ContactReadRows.id(row, "id");
        Optional<Attachment> file = file(row);
        if (!lines.isEmpty() && lines.getLast().message().id().value().equals(id)) {
            MessageLine last = lines.removeLast();
            var files = new ArrayList<>(last.attachments());
            file.ifPresent(files::add);
            lines.add(
                    new MessageLine(
                            last.message(),
                            last.entryPoint(),
                            List.copyOf(files),
                            last.sentAt(),
                            last.mail()));
            return;
        }
        lines.add(
                new MessageLine(
                        MessageRowMapping.toMessage(
                                id,
                                ContactReadRows.id(row, "contact_id"),
                                MessageRowMapping.author(
                                        row.getString("author_kind"),
                                        row.getObject("author_id", UUID.class),
                                        row.getString("event")),
                                row.getString("body"),
                                MessageRowMapping.delivery(
                                        row.getString("delivery"), row.getString("failure")),
                                ContactReadRows.instant(row, "at")),
                        new EntryPointId(ContactReadRows.id(row, "entry_point_id")),
                        file.stream().toList(),
                        ContactReadRows.optionalInstant(row, "sent_at"),
                        MailSheetRows.read(row)));
    }

    private static Optional<Attachment> file(ResultSet row) throws SQLException {
        Optional<UUID> id = ContactReadRows.optionalId(row, "file_id");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Attachment(
                                id.get(),
                                row.getString("file_name"),
                                row.getString("file_type"),
                                row.getLong("file_size")));
    }
}
