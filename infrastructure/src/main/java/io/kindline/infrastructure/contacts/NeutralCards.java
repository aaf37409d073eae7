package io.kindline.infrastructure.contacts;

import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.contacts.MessageText;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes out of a contact's row what lists must not show, and puts it back from the messages. */
@Component
class NeutralCards {
    private final JdbcClient jdbc;

    NeutralCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void show(ContactRow row, Discretion how) {
        switch (how) {
            case NEUTRAL -> {
                row.neutral = true;
                row.heading = "";
                row.lastText = "";
            }
            case PLAIN -> {
                row.neutral = false;
                row.heading = heading(row.id, "id");
                row.lastText = heading(row.id, "id desc");
            }
        }
    }

    private String heading(UUID contact, String order) {
        return jdbc.sql(
                        """
                        select body from contacts_messages where contact_id = :contact
                          and author_kind in ('subscriber', 'operator')
                        order by %s limit 1\
                        """
                                .formatted(order))
                .param("contact", contact)
                .query(String.class)
                .optional()
                .map(body -> MessageText.of(body).heading())
                .orElse("");
    }
}
