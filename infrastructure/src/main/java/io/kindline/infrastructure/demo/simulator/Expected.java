package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.Story.Step;
import io.kindline.domain.contacts.ContactId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongBiFunction;

/**
 * What a presenter is to have done so far in each contact of a story, beyond what was there when it
 * came to it. Done ahead of its turn it counts all the same.
 */
final class Expected {
    private final ToLongBiFunction<StoryDeeds.Kind, ContactId> counted;
    private final Map<ContactId, Map<StoryDeeds.Kind, Long>> wanted = new HashMap<>();

    Expected(ToLongBiFunction<StoryDeeds.Kind, ContactId> counted) {
        this.counted = counted;
    }

    /** The story came to this contact. */
    void cameTo(ContactId contact) {
        var _ = here(contact);
    }

    private Map<StoryDeeds.Kind, Long> here(ContactId contact) {
        return wanted.computeIfAbsent(
                contact,
                _ -> {
                    var there = new EnumMap<StoryDeeds.Kind, Long>(StoryDeeds.Kind.class);
                    for (StoryDeeds.Kind kind : StoryDeeds.Kind.values()) {
                        there.put(kind, counted.applyAsLong(kind, contact));
                    }
                    return there;
                });
    }

    /** One more of it is to be done. */
    void expect(Step.Deed deed, ContactId contact) {
        add(1, deed, contact);
    }

    /** It is not to be done after all. */
    void leaveOut(Step.Deed deed, ContactId contact) {
        add(-1, deed, contact);
    }

    private void add(long times, Step.Deed deed, ContactId contact) {
        Map<StoryDeeds.Kind, Long> here = here(contact);
        StoryDeeds.of(deed).forEach(kind -> here.merge(kind, times, Long::sum));
    }

    boolean isDone(Step.Deed deed, ContactId contact) {
        Map<StoryDeeds.Kind, Long> here = here(contact);
        return StoryDeeds.of(deed).stream()
                .allMatch(kind ->
                        kind.isEnough(
                                counted.applyAsLong(kind, contact), here.getOrDefault(kind, 1L)));
    }
}
