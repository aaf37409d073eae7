package io.kindline.domain.events;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Something that happened, as programs of the house are told it.
 *
 * @param type what happened, in the past tense, for example {@code exception.granted}
 * @param words facts by name: ids and words of ours; never a number, an address or a text of a
 *     person
 * @param sums amounts by name
 */
public record DomainEvent(
        EventId id,
        String type,
        BrandId brand,
        Instant at,
        Map<String, String> words,
        Map<String, Money> sums) {
    private static final Pattern TYPE = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");

    /**
     * @throws IllegalArgumentException when the type is not a subject, a dot and words
     */
    public DomainEvent {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("no type of an event: " + type);
        }
        words = Collections.unmodifiableMap(new TreeMap<>(words));
        sums = Collections.unmodifiableMap(new TreeMap<>(sums));
    }
}
