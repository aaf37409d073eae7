package io.kindline.domain.topics;

import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.BrandId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Catalogues, for tests. */
public final class InMemoryTopics implements Topics {
    private final Map<List<Object>, ContactTopic> topics = new HashMap<>();
    private final Map<List<Object>, Ending> endings = new HashMap<>();

    @Override
    public Catalogue of(BrandId brand) {
        return Catalogue.of(
                brand,
                topics.values().stream()
                        .filter(topic -> topic.brand().equals(brand))
                        .sorted(Comparator.comparing(topic -> topic.key().value()))
                        .toList(),
                endings.values().stream().filter(it -> it.brand().equals(brand)).toList());
    }

    @Override
    public void save(ContactTopic topic) {
        topics.put(List.of(topic.brand(), topic.key()), topic);
    }

    @Override
    public void save(Ending ending) {
        Outcome outcome = ending.outcome();
        endings.put(List.of(ending.brand(), outcome), ending);
    }
}
