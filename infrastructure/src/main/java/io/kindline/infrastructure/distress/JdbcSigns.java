package io.kindline.infrastructure.distress;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.distress.Danger;
import io.kindline.domain.distress.Finding;
import io.kindline.domain.distress.Sign;
import io.kindline.domain.distress.Signs;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where in a message the alarming words stand; the words themselves are read from the message. */
@Repository
class JdbcSigns implements Signs {
    private static final String SELECT =
            """
            select s.*, m.body from distress_signs s
            join contacts_messages m on m.id = s.message_id
            """;

    private final JdbcClient jdbc;
    private final EntityManager entities;

    JdbcSigns(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public void add(Message message, BrandId brand, Finding finding) {
        int from = Math.max(0, message.text().value().indexOf(finding.words()));
        entities.flush();
        jdbc.sql(
                        """
                        insert into distress_signs (message_id, contact_id, brand_id, danger,
                          words_from, words_length, found_at, open_contact_id)
                        values (:message, :contact, :brand, :danger, :from, :length, :at, :contact)\
                        """)
                .param("message", message.id().value())
                .param("contact", message.contact().value())
                .param("brand", brand.value())
                .param("danger", finding.danger().name())
                .param("from", from)
                .param("length", finding.words().length())
                .param("at", message.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Sign> openIn(ContactId contact) {
        return jdbc.sql(SELECT + "where s.open_contact_id = :contact order by s.found_at, m.id")
                .param("contact", contact.value())
                .query((row, _) -> sign(row))
                .list();
    }

    @Override
    public List<Sign> open(Set<BrandId> brands, int most) {
        if (brands.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        SELECT
                                + """
                                join contacts_contacts c on c.id = s.open_contact_id
                                where s.brand_id in (:brands) and c.closed_at is null
                                order by s.found_at, m.id limit :most\
                                """)
                .param("brands", brands.stream().map(BrandId::value).toList())
                .param("most", most)
                .query((row, _) -> sign(row))
                .list();
    }

    @Override
    public void settle(ContactId contact, OperatorId by, Instant now) {
        jdbc.sql(
                        """
                        update distress_signs set settled_by = :by, settled_at = :now,
                          open_contact_id = null
                        where open_contact_id = :contact\
                        """)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("contact", contact.value())
                .update();
    }

    private static Sign sign(ResultSet row) throws SQLException {
        String text = row.getString("body");
        int from = Math.min(row.getInt("words_from"), text.length());
        int to = Math.min(from + row.getInt("words_length"), text.length());
        return new Sign(
                new MessageId(row.getObject("message_id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                new Finding(Danger.valueOf(row.getString("danger")), text.substring(from, to)),
                row.getObject("found_at", OffsetDateTime.class).toInstant());
    }
}
