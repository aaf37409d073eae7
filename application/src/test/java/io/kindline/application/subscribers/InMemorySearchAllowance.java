package io.kindline.application.subscribers;

import io.kindline.domain.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Searches counted in memory. */
public final class InMemorySearchAllowance implements SearchAllowance {
    private static final Duration SHIFT = Duration.ofHours(12);

    private final Map<String, List<Instant>> searches = new HashMap<>();
    private final int searchesPerShiftMax;

    public InMemorySearchAllowance(int searchesPerShiftMax) {
        this.searchesPerShiftMax = searchesPerShiftMax;
    }

    @Override
    public Verdict take(Actor actor, Instant now) {
        if (actor instanceof Actor.Integration) {
            return new Verdict.Granted();
        }
        List<Instant> own = searches.computeIfAbsent(actor.auditName(), _ -> new ArrayList<>());
        long counted = own.stream().filter(at -> at.isAfter(now.minus(SHIFT))).count();
        if (counted >= searchesPerShiftMax) {
            return new Verdict.UsedUp(searchesPerShiftMax);
        }
        own.add(now);
        return new Verdict.Granted();
    }
}
