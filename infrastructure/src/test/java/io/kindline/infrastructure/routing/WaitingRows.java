package io.kindline.infrastructure.routing;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.routing.Place;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts places into the table of the line, as storing contacts does. */
final class WaitingRows {
    private final JdbcClient jdbc;

    WaitingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear() {
        jdbc.sql("delete from contacts_waiting").update();
    }

    void stand(Place place) {
        jdbc.sql(
                        """
                        insert into contacts_waiting (contact_id, queue_id, brand_id, rank, since,
                          offer_from, language, relax_at, preferred_id, preferred_until)
                        values (:contact, :queue, :brand, :rank, :since, :offerFrom, :language,
                          :relaxAt, :preferred, :until)\
                        """)
                .param("contact", place.contact().value())
                .param("queue", place.queue().id().value())
                .param("brand", place.queue().brand().value())
                .param("rank", place.rank())
                .param("since", utc(place.since()))
                .param("offerFrom", utc(place.offerFrom()))
                .param("language", place.language().tag())
                .param("relaxAt", utc(place.relaxAt()))
                .param("preferred", place.preferred().map(OperatorId::value).orElse(null))
                .param("until", utc(place.preferredUntil()))
                .update();
    }

    void declined(ContactId contact, OperatorId by, Instant at) {
        jdbc.sql(
                        """
                        insert into routing_offers (id, contact_id, operator_id, offered_at,
                          expires_at, ended_at, ending, why)
                        values (:id, :contact, :by, :at, :at, :at, 'declined', '')\
                        """)
                .param("id", UUID.randomUUID())
                .param("contact", contact.value())
                .param("by", by.value())
                .param("at", utc(at))
                .update();
    }

    void leave(ContactId contact) {
        jdbc.sql("delete from contacts_waiting where contact_id = :contact")
                .param("contact", contact.value())
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
