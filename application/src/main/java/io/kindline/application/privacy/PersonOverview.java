package io.kindline.application.privacy;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Identity;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is kept of one person, counted and masked; nothing personal is shown. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class PersonOverview {
    private final Subscribers subscribers;
    private final PersonalRecords records;

    public PersonOverview(Subscribers subscribers, PersonalRecords records) {
        this.subscribers = subscribers;
        this.records = records;
    }

    /**
     * One person.
     *
     * @param initials of his name, for telling him from others
     * @param addresses masked
     * @param records how many records of him are in sight
     * @param counts rows by part
     * @param subjects what the audit trail calls him and what is his
     */
    public record Overview(
            SubscriberId id,
            String initials,
            Set<BrandId> brands,
            List<String> addresses,
            int records,
            Map<String, Long> counts,
            Set<String> subjects,
            GoingOn goingOn) {}

    /** Whether something of him still goes on. */
    public enum GoingOn {
        NOTHING,
        SOMETHING
    }

    /** Empty when there is no such record in the actor's brands. */
    public Optional<Overview> handle(Actor actor, SubscriberId id) {
        List<Subscriber> found = PersonInSight.of(subscribers, actor, id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Set<SubscriberId> ids = PersonInSight.ids(found);
        return Optional.of(
                new Overview(
                        id,
                        initials(found),
                        found.stream().map(Subscriber::brand).collect(Collectors.toSet()),
                        ids.stream()
                                .flatMap(one -> subscribers.identities(one).stream())
                                .map(Identity::masked)
                                .distinct()
                                .sorted()
                                .toList(),
                        found.size(),
                        records.counts(ids),
                        records.subjects(ids),
                        records.goOn(ids) ? GoingOn.SOMETHING : GoingOn.NOTHING));
    }

    private static String initials(List<Subscriber> found) {
        return found.stream()
                .map(Subscriber::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name ->
                        List.of(name.split(" ")).stream()
                                .map(word -> new String(Character.toChars(word.codePointAt(0))))
                                .map(letter -> letter + "***")
                                .collect(Collectors.joining(" ")))
                .orElse("");
    }
}
