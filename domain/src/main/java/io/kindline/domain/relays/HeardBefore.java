package io.kindline.domain.relays;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What was heard by service numbers under a caller's own key: the same is heard once. */
public interface HeardBefore {

    /** How long a key is remembered. */
    Duration KEPT = Duration.ofDays(30);

    /** A program of the network, and its name for what it brings. */
    record Key(String caller, String key) {}

    /** What it was told. */
    enum Answer {
        TAKEN,
        OPTED_OUT,
        NOTHING_ASKED
    }

    /**
     * What was heard.
     *
     * @param fingerprint of all that was brought
     */
    record Heard(String fingerprint, Answer answer) {}

    /**
     * Takes the key for what is heard now; whoever brings the same at this moment waits. What was
     * heard under it before, if anything was and is remembered.
     */
    Optional<Heard> take(Key key, String fingerprint, Instant now);

    /** What came of it; {@link Answer#NOTHING_ASKED} until it is said. */
    void answer(Key key, Answer answer);
}
