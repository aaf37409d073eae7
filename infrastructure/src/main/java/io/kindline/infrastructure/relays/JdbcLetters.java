package io.kindline.infrastructure.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.Letter;
import io.kindline.domain.relays.Letters;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.MasterKey;
import io.kindline.infrastructure.shared.Seal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters in one table, sealed, so that whoever reports on tables reads nothing in it. */
@Repository
class JdbcLetters implements Letters {
    private final JdbcClient jdbc;
    private final Seal seal;

    JdbcLetters(JdbcClient jdbc, MasterKey masterKey) {
        this.jdbc = jdbc;
        this.seal = new Seal(masterKey.derive("relays.letters"));
    }

    @Override
    public void keep(Letter letter) {
        UUID contact = letter.contact().value();
        jdbc.sql("delete from relays_letters where contact_id = :contact")
                .param("contact", contact)
                .update();
        if (letter.words().isBlank()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into relays_letters (contact_id, subscriber_id, brand_id, sealed,
                          written_by, written_at)
                        values (:contact, :subscriber, :brand, :sealed, :by, :at)\
                        """)
                .param("contact", contact)
                .param("subscriber", letter.subscriber().value())
                .param("brand", letter.brand().value())
                .param("sealed", seal.seal(letter.words(), contact))
                .param("by", letter.by().value())
                .param("at", RelayRows.utc(letter.at()))
                .update();
    }

    @Override
    public Optional<Letter> of(ContactId contact) {
        return jdbc.sql("select * from relays_letters where contact_id = :contact")
                .param("contact", contact.value())
                .query((row, _) ->
                        new Letter(
                                contact,
                                new SubscriberId(row.getObject("subscriber_id", UUID.class)),
                                new BrandId(row.getObject("brand_id", UUID.class)),
                                seal.openText(row.getBytes("sealed"), contact.value()),
                                new OperatorId(row.getObject("written_by", UUID.class)),
                                RelayRows.instant(row, "written_at")))
                .optional();
    }
}
