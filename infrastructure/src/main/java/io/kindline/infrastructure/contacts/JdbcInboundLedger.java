package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.WaitingLineRows.utc;

import io.kindline.application.contacts.InboundLedger;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
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

    JdbcInboundLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
