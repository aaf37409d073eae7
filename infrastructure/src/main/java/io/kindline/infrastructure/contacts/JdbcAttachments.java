package io.kindline.infrastructure.contacts;

import static java.util.stream.Collectors.groupingBy;

import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attachments in {@code contacts_attachments}. */
@Component
class JdbcAttachments implements Attachments {
    private static final String SELECT =
            """
            select id, message_id, contact_id, name, content_type, size_bytes, sha256
            from contacts_attachments\
            """;

    private final JdbcClient jdbc;

    JdbcAttachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(List<Attachment> attachments) {
        for (Attachment attachment : attachments) {
            jdbc.sql(
                            """
                            insert into contacts_attachments (id, message_id, contact_id, name,
                              content_type, size_bytes, sha256)
                            values (:id, :message, :contact, :name, :type, :size, :hash)\
                            """)
                    .param("id", attachment.id().value())
                    .param("message", attachment.message().value())
                    .param("contact", attachment.contact().value())
                    .param("name", attachment.name())
                    .param("type", attachment.contentType())
                    .param("size", attachment.sizeBytes())
                    .param("hash", attachment.sha256())
                    .update();
        }
    }

    @Override
    public Optional<Attachment> find(AttachmentId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(JdbcAttachments::attachment)
                .optional();
    }

    @Override
    public Map<MessageId, List<Attachment>> of(Collection<MessageId> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECT + " where message_id in (:messages) order by id")
                .param("messages", messages.stream().map(MessageId::value).toList())
                .query(JdbcAttachments::attachment)
                .list()
                .stream()
                .collect(groupingBy(Attachment::message));
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                new MessageId(row.getObject("message_id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"));
    }
}
