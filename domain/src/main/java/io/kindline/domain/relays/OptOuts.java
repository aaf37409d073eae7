package io.kindline.domain.relays;

import java.time.Instant;
import java.util.Set;

/** Who is never to be asked again, by whomever and in whatever brand; kept for ever. */
public interface OptOuts {

    /** From now on; nothing changes when he is in already. */
    void add(NumberToken token, Instant now);

    boolean contains(NumberToken token);

    /** Those of them who are in. */
    Set<NumberToken> among(Set<NumberToken> tokens);
}
