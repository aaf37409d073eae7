package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailLedger;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.ContactAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails in {@code mail_mails}. */
@Component
class JdbcMailLedger implements MailLedger {
    private static final String SELECT =
            """
            select message_id, contact_id, brand_id, internet_id, reference_ids, subject, sender,
              original, page from mail_mails\
            """;

    private final JdbcClient jdbc;
    private final MailVault vault;

    JdbcMailLedger(JdbcClient jdbc, MailVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public void remember(Entry entry) {
        jdbc.sql(
                        """
                        insert into mail_mails (message_id, contact_id, brand_id, internet_id,
                          reference_ids, subject, sender, original, page)
                        values (:message, :contact, :brand, :internetId, :references, :subject,
                          :sender, :original, :page)\
                        """)
                .param("message", entry.message().value())
                .param("contact", entry.contact().value())
                .param("brand", entry.brand().value())
                .param("internetId", entry.internetId().orElse(null))
                .param("references", String.join(" ", entry.references()))
                .param("subject", entry.subject())
                .param("sender", entry.sender().value())
                .param("original", entry.original().value())
                .param("page", entry.page().map(MailFileId::value).orElse(null))
                .update();
    }

    @Override
    public Optional<ContactId> contactOf(Collection<String> internetIds, BrandId brand) {
        if (internetIds.isEmpty()) {
            return Optional.empty();
        }
        Map<String, UUID> known =
                jdbc
                        .sql(
                                """
                                select internet_id, contact_id from mail_mails
                                where internet_id in (:ids) and brand_id = :brand
                                order by message_id limit 200\
                                """)
                        .param("ids", internetIds)
                        .param("brand", brand.value())
                        .query((row, _) ->
                                Map.entry(
                                        row.getString("internet_id"),
                                        row.getObject("contact_id", UUID.class)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (first, _) -> first));
        return internetIds.stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(ContactId::new)
                .findFirst();
    }

    @Override
    public Optional<Entry> latest(ContactId contact) {
        return jdbc.sql(SELECT + " where contact_id = :id order by message_id desc limit 1")
                .param("id", contact.value())
                .query((row, _) -> entry(row))
                .optional();
    }

    @Override
    public Optional<Entry> find(MessageId message) {
        return jdbc.sql(SELECT + " where message_id = :id")
                .param("id", message.value())
                .query((row, _) -> entry(row))
                .optional();
    }

    @Override
    public SenderToken token(ContactAddress address) {
        return vault.token(address);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String references = row.getString("reference_ids");
        return new Entry(
                new MessageId(row.getObject("message_id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                Optional.ofNullable(row.getString("internet_id")),
                references.isBlank() ? List.of() : List.of(references.split(" ")),
                row.getString("subject"),
                new SenderToken(row.getString("sender")),
                new MailFileId(row.getObject("original", UUID.class)),
                Optional.ofNullable(row.getObject("page", UUID.class)).map(MailFileId::new));
    }
}
