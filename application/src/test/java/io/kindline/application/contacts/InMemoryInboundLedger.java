package io.kindline.application.contacts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Receipts in memory. */
public final class InMemoryInboundLedger implements InboundLedger {
    private final Map<SourceKey, Receipt> receipts = new HashMap<>();

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
}
