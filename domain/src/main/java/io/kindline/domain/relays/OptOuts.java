package io.kindline.domain.relays;

import java.time.Instant;

/** Who is never to be asked again, by whomever and in whatever brand; kept for ever. */
public interface OptOuts {

    /** From now on; nothing changes when he is in already. */
    void add(NumberToken token, Instant now);

    boolean contains(NumberToken token);
}
