package io.kindline.application.contacts;

import io.kindline.domain.contacts.MessageId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Receipts in memory. */
public final class InMemoryInboundLedger implements InboundLedger {
    private final Map<SourceKey, Receipt> receipts = new HashMap<>();
    private final Map<MessageId, Arrival> arrivals = new HashMap<>();

    @Override
    public Optional<Receipt> find(List<SourceKey> keys) {
        return keys.stream()
                .map(receipts::get)
                .filter(Objects::nonNull)
                .map(found ->
                        new Receipt(
                                keys,
                                found.bodyHash(),
                                found.contact(),
                                found.message(),
                                found.state(),
                                found.receivedAt()))
                .findFirst();
    }

    @Override
    public void remember(Receipt receipt) {
        if (receipt.keys().stream().anyMatch(receipts::containsKey)) {
            throw new AlreadyReceived();
        }
        receipt.keys().forEach(key -> receipts.put(key, receipt));
    }

    @Override
    public void keep(MessageId message, Arrival arrival, Instant receivedAt) {
        arrivals.put(message, arrival);
    }

    @Override
    public Optional<Arrival> arrival(MessageId message) {
        return Optional.ofNullable(arrivals.get(message));
    }
}
