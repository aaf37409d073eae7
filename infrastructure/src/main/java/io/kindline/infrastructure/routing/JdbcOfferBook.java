package io.kindline.infrastructure.routing;

import static io.kindline.infrastructure.routing.Times.utc;

import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Offer;
import io.kindline.domain.routing.OfferBook;
import io.kindline.domain.routing.OfferEnding;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers in {@code routing_offers}; a unique key allows one open offer a contact. */
@Component
class JdbcOfferBook implements OfferBook {
    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcOfferBook(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public void made(ContactId contact, Offer offer) {
        ended(contact, OfferEnding.WITHDRAWN, offer.at());
        jdbc.sql(
                        """
                        insert into routing_offers (id, contact_id, operator_id, offered_at,
                          expires_at, why, open_key, due_at)
                        values (:id, :contact, :operator, :at, :expires, :why, :contact, :expires)\
                        """)
                .param("id", ids.next())
                .param("contact", contact.value())
                .param("operator", offer.to().value())
                .param("at", utc(offer.at()))
                .param("expires", utc(offer.expiresAt()))
                .param("why", offer.why())
                .update();
    }

    @Override
    public void ended(ContactId contact, OfferEnding ending, Instant at) {
        jdbc.sql(
                        """
                        update routing_offers set ended_at = :at, ending = :ending,
                          open_key = null, due_at = null
                        where open_key = :contact\
                        """)
                .param("at", utc(at))
                .param("ending", ending.name().toLowerCase(Locale.ROOT))
                .param("contact", contact.value())
                .update();
    }

    @Override
    public Set<OperatorId> declinedAfter(ContactId contact, Instant time) {
        return jdbc.sql(
                        """
                        select operator_id from routing_offers
                        where contact_id = :contact and ending = 'declined' and ended_at > :time\
                        """)
                .param("contact", contact.value())
                .param("time", utc(time))
                .query((row, _) -> new OperatorId(row.getObject("operator_id", UUID.class)))
                .set();
    }

    @Override
    public List<ContactId> openTo(OperatorId operator) {
        return contacts(
                jdbc.sql(
                                """
                                select contact_id from routing_offers
                                where operator_id = :operator and due_at is not null
                                order by due_at, id\
                                """)
                        .param("operator", operator.value()));
    }

    @Override
    public List<ContactId> overdue(Instant now, int limit) {
        return contacts(
                jdbc.sql(
                                """
                                select contact_id from routing_offers where due_at <= :now
                                order by due_at, id limit :limit\
                                """)
                        .param("now", utc(now))
                        .param("limit", limit));
    }

    private static List<ContactId> contacts(JdbcClient.StatementSpec query) {
        return query.query((row, _) -> new ContactId(row.getObject("contact_id", UUID.class)))
                .list();
    }
}
