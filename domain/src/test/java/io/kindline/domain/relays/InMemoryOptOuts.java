package io.kindline.domain.relays;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who never wants to be asked, in memory. */
public final class InMemoryOptOuts implements OptOuts {
    private final Set<NumberToken> tokens = new HashSet<>();

    @Override
    public void add(NumberToken token, Instant now) {
        tokens.add(token);
    }

    @Override
    public boolean contains(NumberToken token) {
        return tokens.contains(token);
    }

    @Override
    public Set<NumberToken> among(Set<NumberToken> some) {
        return some.stream().filter(tokens::contains).collect(Collectors.toSet());
    }
}
