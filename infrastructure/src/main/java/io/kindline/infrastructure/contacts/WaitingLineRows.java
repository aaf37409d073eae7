package io.kindline.infrastructure.contacts;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.contacts.WaitingTicket;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the line in step with the contacts: a row while a contact waits, none otherwise. */
@Component
class WaitingLineRows {
    private final JdbcClient jdbc;
    private final Queues queues;

    WaitingLineRows(JdbcClient jdbc, Queues queues) {
        this.jdbc = jdbc;
        this.queues = queues;
    }

    void enter(Contact.Waiting waiting) {
        ContactHead head = waiting.head();
        WaitingTicket ticket = waiting.ticket();
        jdbc.sql(
                        """
                        insert into contacts_waiting (contact_id, queue_id, brand_id, rank, since,
                          offer_from, language, relax_at, preferred_id, preferred_until)
                        values (:id, :queue, :brand, :rank, :since, :offerFrom, :language,
                          :relaxAt, :preferred, :preferredUntil)\
                        """)
                .param("id", head.id().value())
                .param("queue", head.queue().value())
                .param("brand", head.brand().value())
                .param("rank", rank(head))
                .param("since", utc(ticket.since()))
                .param("offerFrom", utc(ticket.offerFrom()))
                .param("language", head.language().tag())
                .param("relaxAt", utc(ticket.relaxAt()))
                .param("preferred", ticket.preferred().map(OperatorId::value).orElse(null))
                .param("preferredUntil", utc(ticket.preferredUntil()))
                .update();
    }

    void leave(ContactId contact) {
        jdbc.sql("delete from contacts_waiting where contact_id = :id")
                .param("id", contact.value())
                .update();
    }

    /** 0 for life-safety; then by urgency, within it by the queue's priority. */
    private int rank(ContactHead head) {
        return head.priority() == Priority.LIFE_SAFETY
                ? 0
                : head.priority().rank() * 10 + queues.byId(head.queue()).priority();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
