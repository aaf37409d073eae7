package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.WaitingLineRows.utc;

import io.kindline.application.contacts.Drafts;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row an operator and contact. */
@Repository
class JdbcDrafts implements Drafts {
    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Draft> find(OperatorId operator, ContactId contact) {
        return jdbc.sql(
                        """
                        select body, saved_at from contacts_drafts
                        where operator_id = :operator and contact_id = :contact\
                        """)
                .param("operator", operator.value())
                .param("contact", contact.value())
                .query((row, _) ->
                        new Draft(
                                row.getString("body"),
                                row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void save(OperatorId operator, ContactId contact, Draft draft) {
        if (draft.text().isEmpty()) {
            discard(operator, contact);
            return;
        }
        int changed =
                jdbc.sql(
                                """
                                update contacts_drafts set body = :body, saved_at = :at
                                where operator_id = :operator and contact_id = :contact\
                                """)
                        .param("body", draft.text())
                        .param("at", utc(draft.savedAt()))
                        .param("operator", operator.value())
                        .param("contact", contact.value())
                        .update();
        if (changed == 0) {
            jdbc.sql(
                            """
                            insert into contacts_drafts (operator_id, contact_id, body, saved_at)
                            values (:operator, :contact, :body, :at) on conflict do nothing\
                            """)
                    .param("body", draft.text())
                    .param("at", utc(draft.savedAt()))
                    .param("operator", operator.value())
                    .param("contact", contact.value())
                    .update();
        }
    }

    @Override
    public void discard(OperatorId operator, ContactId contact) {
        jdbc.sql(
                        """
                        delete from contacts_drafts
                        where operator_id = :operator and contact_id = :contact\
                        """)
                .param("operator", operator.value())
                .param("contact", contact.value())
                .update();
    }
}
