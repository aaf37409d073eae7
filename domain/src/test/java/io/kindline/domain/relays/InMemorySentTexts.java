package io.kindline.domain.relays;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts on their way out, in memory. */
public final class InMemorySentTexts implements SentTexts {
    private final Map<SentTextId, Taken> texts = new HashMap<>();

    @Override
    public void add(SentText text) {
        texts.put(text.id(), new Taken(text, 0));
    }

    @Override
    public List<Taken> take(Instant now, Duration lease, int most) {
        List<Taken> due =
                texts.values().stream()
                        .filter(one -> !one.text().notBefore().isAfter(now))
                        .sorted(Comparator.comparing(one -> one.text().notBefore()))
                        .limit(most)
                        .map(one -> new Taken(one.text(), one.attempt() + 1))
                        .toList();
        due.forEach(one ->
                texts.put(
                        one.text().id(),
                        new Taken(at(one.text(), now.plus(lease)), one.attempt())));
        return due;
    }

    private static SentText at(SentText text, Instant due) {
        return new SentText(text.id(), text.relay(), text.sort(), text.place(), text.body(), due);
    }

    @Override
    public Optional<SentText> find(SentTextId id) {
        return Optional.ofNullable(texts.get(id)).map(Taken::text);
    }

    @Override
    public void postpone(SentTextId id, Instant until) {
        texts.computeIfPresent(id, (_, one) -> new Taken(at(one.text(), until), one.attempt()));
    }

    @Override
    public void remove(SentTextId id) {
        texts.remove(id);
    }

    @Override
    public void removeOf(RelayId relay) {
        texts.values().removeIf(one -> one.text().relay().equals(relay));
    }

    /** All that wait. */
    public List<SentText> all() {
        return texts.values().stream().map(Taken::text).toList();
    }
}
