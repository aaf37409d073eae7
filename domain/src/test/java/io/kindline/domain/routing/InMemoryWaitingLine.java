package io.kindline.domain.routing;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The line in memory, for one thread: whatever waits is free to take. */
public final class InMemoryWaitingLine implements WaitingLine {
    public static final Duration DECLINED_RESTS_FOR = Duration.ofMinutes(5);

    private final List<Place> places = new ArrayList<>();
    private final Map<ContactId, List<Declined>> declined = new HashMap<>();

    public void stand(Place place) {
        places.add(place);
    }

    public void leave(ContactId contact) {
        places.removeIf(place -> place.contact().equals(contact));
    }

    public void declined(ContactId contact, OperatorId by, Instant at) {
        declined.computeIfAbsent(contact, _ -> new ArrayList<>()).add(new Declined(by, at));
    }

    @Override
    public Optional<ContactId> lockNext(OperatorProfile who, Instant now) {
        return first(place -> fits(place, who, now));
    }

    @Override
    public Optional<ContactId> lockNextToOffer(OperatorProfile who, Instant now) {
        return first(place ->
                fits(place, who, now) && (place.rank() == 0 || !place.offerFrom().isAfter(now)));
    }

    @Override
    public Optional<ContactId> lockLifeSafety(OperatorProfile who, Instant now) {
        return first(place -> place.rank() == 0 && fits(place, who, now));
    }

    @Override
    public Optional<ContactId> lock(ContactId contact) {
        return first(place -> place.contact().equals(contact));
    }

    private Optional<ContactId> first(Predicate<Place> wanted) {
        return places.stream()
                .filter(wanted)
                .min(
                        Comparator.comparingInt(Place::rank)
                                .thenComparing(Place::since)
                                .thenComparing(place -> place.contact().value().toString()))
                .map(Place::contact);
    }

    private boolean fits(Place place, OperatorProfile who, Instant now) {
        boolean knows = place.preferred().map(who.id()::equals).orElse(false);
        boolean relaxed = knows || !place.relaxAt().isAfter(now);
        boolean absolute =
                who.queues().contains(place.queue().id())
                        && who.brands().contains(place.queue().brand());
        boolean wished =
                (relaxed || who.languages().contains(place.language()))
                        && (relaxed || place.queue().skill().map(who::meets).orElse(true))
                        && (place.preferred().map(who.id()::equals).orElse(true)
                                || !place.preferredUntil().isAfter(now));
        return absolute && (place.rank() == 0 || wished) && !rests(place, who, now);
    }

    private boolean rests(Place place, OperatorProfile who, Instant now) {
        return declined.getOrDefault(place.contact(), List.of()).stream()
                .anyMatch(one ->
                        one.by().equals(who.id())
                                && one.at().isAfter(now.minus(DECLINED_RESTS_FOR)));
    }

    private record Declined(OperatorId by, Instant at) {}
}
