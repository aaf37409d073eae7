package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.MailSheet;
import io.kindline.application.contacts.MailSheets;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sheets in {@code contacts_mail_sheets}, read together with the messages. */
@Component
class MailSheetRows implements MailSheets {
    private final JdbcClient jdbc;

    MailSheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(MessageId message, MailSheet sheet) {
        jdbc.sql(
                        """
                        insert into contacts_mail_sheets (message_id, subject, traits, nature,
                          authenticity, has_page, others, refers_to)
                        values (:message, :subject, :traits, :nature, :authenticity, :page, :others,
                          :refersTo)\
                        """)
                .param("message", message.value())
                .param("subject", sheet.subject())
                .param("traits", String.join(" ", sheet.traits()))
                .param("nature", sheet.nature())
                .param("authenticity", sheet.authenticity())
                .param("page", sheet.view() == MailSheet.View.PAGE)
                .param("others", sheet.others())
                .param("refersTo", sheet.refersTo().map(ContactId::value).orElse(null))
                .update();
    }

    @Override
    public Optional<MailSheet> of(MessageId message) {
        return jdbc.sql("select * from contacts_mail_sheets where message_id = :message")
                .param("message", message.value())
                .query((row, _) -> read(row))
                .optional()
                .flatMap(found -> found);
    }

    /** The sheet in a row of messages; empty for what came otherwise. */
    static Optional<MailSheet> read(ResultSet row) throws SQLException {
        String nature = row.getString("nature");
        if (nature == null) {
            return Optional.empty();
        }
        String traits = row.getString("traits");
        return Optional.of(
                new MailSheet(
                        row.getString("subject"),
                        traits.isBlank() ? List.of() : List.of(traits.split(" ")),
                        nature,
                        row.getString("authenticity"),
                        row.getBoolean("has_page") ? MailSheet.View.PAGE : MailSheet.View.TEXT,
                        row.getInt("others"),
                        ContactReadRows.optionalId(row, "refers_to").map(ContactId::new)));
    }
}
