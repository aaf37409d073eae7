package io.kindline.infrastructure.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.Gift;
import io.kindline.domain.relays.GiftId;
import io.kindline.domain.relays.Gifts;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of gifts in one table. */
@Repository
class JdbcGifts implements Gifts {
    private final JdbcClient jdbc;

    JdbcGifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Gift gift) {
        jdbc.sql(
                        """
                        insert into relays_gifts (id, contact_id, subscriber_id, brand_id, what,
                          worth_minor, currency, fate, given_to, given_at)
                        values (:id, :contact, :subscriber, :brand, :what, :worth, :currency,
                          :fate, :to, :at)\
                        """)
                .param("id", gift.id().value())
                .param("contact", gift.contact().value())
                .param("subscriber", gift.subscriber().value())
                .param("brand", gift.brand().value())
                .param("what", gift.what())
                .param("worth", gift.worth().minorUnits())
                .param("currency", gift.worth().currency().getCurrencyCode())
                .param("fate", gift.fate().name())
                .param("to", gift.to().value())
                .param("at", RelayRows.utc(gift.at()))
                .update();
    }

    @Override
    public List<Gift> of(ContactId contact) {
        return jdbc.sql(
                        """
                        select * from relays_gifts where contact_id = :contact
                        order by given_at, id\
                        """)
                .param("contact", contact.value())
                .query((row, _) -> gift(row))
                .list();
    }

    @Override
    public List<Gift> latest(Set<BrandId> brands, int most) {
        if (brands.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select * from relays_gifts where brand_id in (:brands)
                        order by given_at desc, id desc limit :most\
                        """)
                .param("brands", brands.stream().map(BrandId::value).toList())
                .param("most", most)
                .query((row, _) -> gift(row))
                .list();
    }

    private static Gift gift(ResultSet row) throws SQLException {
        return new Gift(
                new GiftId(row.getObject("id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                new SubscriberId(row.getObject("subscriber_id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                row.getString("what"),
                new Money(
                        row.getLong("worth_minor"),
                        Currency.getInstance(row.getString("currency"))),
                Gift.Fate.valueOf(row.getString("fate")),
                new OperatorId(row.getObject("given_to", UUID.class)),
                RelayRows.instant(row, "given_at"));
    }
}
