package io.kindline.domain.escalations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** All reports of places, for tests. */
public final class InMemoryPlaces implements Places {
    private final List<Place> all = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void add(Place place) {
        all.add(place);
    }

    @Override
    public List<Place> of(EscalationId escalation) {
        return all.stream()
                .filter(place -> place.escalation().equals(escalation))
                .sorted(Comparator.comparing(Place::at).reversed())
                .toList();
    }
}
