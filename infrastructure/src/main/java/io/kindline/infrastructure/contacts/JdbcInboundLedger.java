package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.WaitingLineRows.utc;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.Arrival.Extent;
import io.kindline.application.contacts.Arrival.Payload;
import io.kindline.application.contacts.InboundLedger;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.infrastructure.shared.MasterKey;
import io.kindline.infrastructure.shared.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receipts in a table that holds each key of each source once. */
@Repository
class JdbcInboundLedger implements InboundLedger {
    private final JdbcClient jdbc;
    private final Seal seal;

    JdbcInboundLedger(JdbcClient jdbc, MasterKey masterKey) {
        this.jdbc = jdbc;
        this.seal = new Seal(masterKey.derive("contacts.arrivals"));
    }

    @Override
    public Optional<Receipt> find(List<SourceKey> keys) {
        return jdbc.sql(
                        """
                        select body_hash, contact_id, message_id, state, received_at
                        from contacts_inbound where (source, source_key) in (:keys) limit 1\
                        """)
                .param(
                        "keys",
                        keys.stream().map(key -> new Object[] {key.source(), key.key()}).toList())
                .query((row, _) ->
                        new Receipt(
                                keys,
                                row.getString("body_hash"),
                                new ContactId(row.getObject("contact_id", UUID.class)),
                                new MessageId(row.getObject("message_id", UUID.class)),
                                row.getString("state"),
                                row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void remember(Receipt receipt) {
        var values = new StringJoiner(", ");
        List<Object> parameters = new ArrayList<>();
        for (SourceKey key : receipt.keys()) {
            values.add("(?, ?, ?, ?, ?, ?, ?)");
            parameters.addAll(
                    List.of(
                            key.source(),
                            key.key(),
                            receipt.bodyHash(),
                            receipt.contact().value(),
                            receipt.message().value(),
                            receipt.state(),
                            utc(receipt.receivedAt())));
        }
        int stored =
                jdbc.sql(
                                """
                                insert into contacts_inbound (source, source_key, body_hash,
                                  contact_id, message_id, state, received_at)
                                values %s on conflict do nothing\
                                """
                                        .formatted(values))
                        .params(parameters)
                        .update();
        if (stored < receipt.keys().size()) {
            throw new AlreadyReceived();
        }
    }

    @Override
    public void keep(MessageId message, Arrival arrival, Instant receivedAt) {
        Optional<Payload> payload = arrival.payload();
        jdbc.sql(
                        """
                        insert into contacts_arrivals (message_id, sent_at, received_at, payload,
                          whole)
                        values (:message, :sent, :received, :payload, :whole)\
                        """)
                .param("message", message.value())
                .param("sent", arrival.sentAt().map(WaitingLineRows::utc).orElse(null))
                .param("received", utc(receivedAt))
                .param(
                        "payload",
                        payload.map(kept -> seal.seal(kept.text(), message.value())).orElse(null),
                        Types.VARBINARY)
                .param("whole", payload.filter(it -> it.extent() == Extent.CUT).isEmpty())
                .update();
    }

    @Override
    public Optional<Arrival> arrival(MessageId message) {
        return jdbc.sql(
                        """
                        select sent_at, payload, whole from contacts_arrivals
                        where message_id = :message\
                        """)
                .param("message", message.value())
                .query((row, _) -> arrival(row, message))
                .optional();
    }

    private Arrival arrival(ResultSet row, MessageId message) throws SQLException {
        Extent extent = row.getBoolean("whole") ? Extent.WHOLE : Extent.CUT;
        return new Arrival(
                ContactReadRows.optionalInstant(row, "sent_at"),
                Optional.ofNullable(row.getBytes("payload"))
                        .map(sealed ->
                                new Payload(seal.openText(sealed, message.value()), extent)));
    }
}
