package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.Story;
import io.kindline.domain.contacts.ContactId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often each deed of a story can be seen. */
final class SeenDeeds {
    private SeenDeeds() {}

    /** In all contacts together. */
    static Map<StoryDeeds.Kind, Long> inAll(JdbcClient jdbc, StoryDeeds deeds) {
        List<ContactId> contacts =
                jdbc.sql("select id from contacts_contacts")
                        .query((row, _) -> new ContactId(row.getObject(1, UUID.class)))
                        .list();
        var counts = new EnumMap<StoryDeeds.Kind, Long>(StoryDeeds.Kind.class);
        for (StoryDeeds.Kind kind : StoryDeeds.Kind.values()) {
            counts.put(kind, contacts.stream().mapToLong(id -> deeds.count(kind, id)).sum());
        }
        return counts;
    }

    /** What is there more of once the story is told. */
    static Map<StoryDeeds.Kind, Long> wantedBy(Story story) {
        return story.steps().stream()
                .filter(Story.Step.Deed.class::isInstance)
                .flatMap(step -> StoryDeeds.of((Story.Step.Deed) step).stream())
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    }
}
