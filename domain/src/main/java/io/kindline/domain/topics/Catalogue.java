package io.kindline.domain.topics;

import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.topics.Ending.Asked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What contacts of one brand may be about and how they may end: the usual, and where the brand
 * departs from it.
 *
 * @param topics the usual ones first, then the brand's own by key; retired ones too
 * @param endings one for each outcome that can be chosen
 */
public record Catalogue(BrandId brand, List<ContactTopic> topics, List<Ending> endings) {

    public Catalogue {
        topics = List.copyOf(topics);
        endings = List.copyOf(endings);
    }

    /** Why a disposition cannot be taken. */
    public enum Missing {
        /** The brand does not offer the outcome any more. */
        OUTCOME,
        TOPIC,
        NOTE
    }

    /** The usual catalogue with what the brand has of its own. */
    public static Catalogue of(BrandId brand, List<ContactTopic> own, List<Ending> ownEndings) {
        Map<TopicKey, ContactTopic> topics = new LinkedHashMap<>();
        UsualTopics.of(brand).forEach(topic -> topics.put(topic.key(), topic));
        own.forEach(topic -> topics.put(topic.key(), topic));
        Map<Outcome, Ending> endings = new LinkedHashMap<>();
        Stream.of(Outcome.values())
                .filter(outcome -> outcome != Outcome.MERGED)
                .map(outcome -> new Ending(brand, outcome, Standing.OFFERED, Set.of()))
                .forEach(ending -> endings.put(ending.outcome(), ending));
        ownEndings.forEach(ending -> endings.put(ending.outcome(), ending));
        return new Catalogue(
                brand, new ArrayList<>(topics.values()), new ArrayList<>(endings.values()));
    }

    /** Whether every brand begins with the topic, so that it has names of its own. */
    public static boolean isUsual(TopicKey key) {
        return UsualTopics.has(key);
    }

    public Optional<ContactTopic> topic(String key) {
        return topics.stream().filter(topic -> topic.key().value().equals(key)).findFirst();
    }

    public Optional<Ending> ending(Outcome outcome) {
        return endings.stream().filter(ending -> ending.outcome() == outcome).findFirst();
    }

    /** What is missing in a disposition for the brand to take it. */
    public Optional<Missing> missing(Disposition disposition) {
        return ending(disposition.outcome()).flatMap(ending -> missing(ending, disposition));
    }

    private static Optional<Missing> missing(Ending ending, Disposition disposition) {
        if (!ending.isOffered()) {
            return Optional.of(Missing.OUTCOME);
        }
        if (ending.asks().contains(Asked.TOPIC) && disposition.topic().isBlank()) {
            return Optional.of(Missing.TOPIC);
        }
        if (ending.asks().contains(Asked.NOTE) && disposition.note().isBlank()) {
            return Optional.of(Missing.NOTE);
        }
        return Optional.empty();
    }
}
