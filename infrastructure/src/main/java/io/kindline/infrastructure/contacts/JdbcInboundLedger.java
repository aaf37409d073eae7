package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.WaitingLineRows.utc;

import io.kindline.application.contacts.InboundLedger;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receipts in a table that holds each key of each source once. */
@Repository
class JdbcInboundLedger implements InboundLedger {
    private final JdbcClient jdbc;

    JdbcInboundLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Receipt> find(SourceKey key) {
        return jdbc.sql(
                        """
                        select body_hash, contact_id, message_id, state, received_at
                        from contacts_inbound where source = :source and source_key = :key\
                        """)
                .param("source", key.source())
                .param("key", key.key())
                .query((row, _) ->
                        new Receipt(
                                key,
                                row.getString("body_hash"),
                                new ContactId(row.getObject("contact_id", UUID.class)),
                                new MessageId(row.getObject("message_id", UUID.class)),
                                row.getString("state"),
                                row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void remember(Receipt receipt) {
        int stored =
                jdbc.sql(
                                """
                                insert into contacts_inbound (id, source, source_key, body_hash,
                                  contact_id, message_id, state, received_at)
                                values (:id, :source, :key, :hash, :contact, :id, :state, :at)
                                on conflict do nothing\
                                """)
                        .param("id", receipt.message().value())
                        .param("source", receipt.key().source())
                        .param("key", receipt.key().key())
                        .param("hash", receipt.bodyHash())
                        .param("contact", receipt.contact().value())
                        .param("state", receipt.state())
                        .param("at", utc(receipt.receivedAt()))
                        .update();
        if (stored == 0) {
            throw new AlreadyReceived();
        }
    }
}
