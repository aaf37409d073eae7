package io.kindline.domain.escalations;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All escalations, for tests. */
public final class InMemoryEscalations implements Escalations {
    private final Map<EscalationId, Escalation> all = new ConcurrentHashMap<>();

    @Override
    public void add(Escalation.Open escalation) {
        all.put(escalation.id(), escalation);
    }

    @Override
    public Optional<Escalation> find(EscalationId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Escalation> lock(EscalationId id) {
        return find(id);
    }

    @Override
    public void save(Escalation next) {
        all.computeIfPresent(
                next.id(), (_, before) -> before instanceof Escalation.Ended ended ? ended : next);
    }

    @Override
    public List<Escalation.Open> openOf(ContactId contact) {
        return running().filter(it -> it.what().contact().equals(contact)).toList();
    }

    @Override
    public List<Escalation.Emergency> watchedBy(OperatorId owner) {
        return emergencies().filter(it -> it.owner().equals(owner)).toList();
    }

    @Override
    public List<Escalation.Emergency> watched(int most) {
        return emergencies()
                .filter(it -> it.watch().level().compareTo(Watch.Level.SUPERVISOR) < 0)
                .limit(most)
                .toList();
    }

    @Override
    public List<Escalation.Open> due(Instant now, int most) {
        return running()
                .filter(it -> isDue(it, now))
                .sorted(Comparator.comparing(it -> it.what().service().kind()))
                .limit(most)
                .toList();
    }

    /** True while an emergency keeps the contact open. */
    public boolean isWatched(ContactId contact) {
        return emergencies().anyMatch(it -> it.what().contact().equals(contact));
    }

    private static boolean isDue(Escalation.Open open, Instant now) {
        return open.watch().isDueAt(now)
                || switch (open.alarm()) {
                    case Alarm.Ringing ringing -> ringing.isOverAt(now);
                    case Alarm.Climbing climbing -> climbing.isOverAt(now);
                    case Alarm.Heard _ -> false;
                };
    }

    /** Everything that has not ended, oldest first. */
    public List<Escalation.Open> open() {
        return running().toList();
    }

    private Stream<Escalation.Open> running() {
        return all.values().stream()
                .filter(Escalation.Open.class::isInstance)
                .map(Escalation.Open.class::cast)
                .sorted(Comparator.comparing(it -> it.what().raisedAt()));
    }

    private Stream<Escalation.Emergency> emergencies() {
        return running()
                .filter(Escalation.Emergency.class::isInstance)
                .map(Escalation.Emergency.class::cast);
    }
}
