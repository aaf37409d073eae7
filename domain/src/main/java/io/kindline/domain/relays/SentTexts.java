package io.kindline.domain.relays;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Texts on their way out for relays; each stays until it is settled. */
public interface SentTexts {

    void add(SentText text);

    /**
     * Takes what may go now; nobody else takes it until the lease is over.
     *
     * @param most at most so many, those due first
     */
    List<Taken> take(Instant now, Duration lease, int most);

    /** A text taken; {@code attempt} is 1 for the first. */
    record Taken(SentText text, int attempt) {}

    Optional<SentText> find(SentTextId id);

    /** Not now, but then. */
    void postpone(SentTextId id, Instant until);

    /** It went, or never will: nothing of it is kept. */
    void remove(SentTextId id);

    /** Nothing more goes out for the relay. */
    void removeOf(RelayId relay);
}
