package io.kindline.domain.relays;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was heard under which key, in memory. */
public final class InMemoryHeardBefore implements HeardBefore {
    private final Map<Key, Kept> heard = new HashMap<>();

    private record Kept(Heard heard, Instant at) {}

    @Override
    public Optional<Heard> take(Key key, String fingerprint, Instant now) {
        heard.values().removeIf(kept -> !kept.at().plus(KEPT).isAfter(now));
        var fresh = new Kept(new Heard(fingerprint, Answer.NOTHING_ASKED), now);
        return Optional.ofNullable(heard.putIfAbsent(key, fresh)).map(Kept::heard);
    }

    @Override
    public void answer(Key key, Answer answer) {
        heard.computeIfPresent(
                key,
                (_, kept) -> new Kept(new Heard(kept.heard().fingerprint(), answer), kept.at()));
    }
}
