package io.kindline.domain.escalations;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Escalations as tests need them. */
public final class EscalationSamples {
    public static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private EscalationSamples() {}

    public static OperatorId somebody() {
        return new OperatorId(UUID.randomUUID());
    }

    public static ContactId contact() {
        return new ContactId(UUID.randomUUID());
    }

    public static Escalation.Particulars what(Service service, ContactId contact) {
        return new Escalation.Particulars(
                new EscalationId(UUID.randomUUID()),
                contact,
                new SubscriberId(UUID.randomUUID()),
                new BrandId(UUID.randomUUID()),
                service,
                somebody(),
                NOW,
                Escalation.Purpose.REAL,
                Optional.of(new SecondPath("the guard's hut, ask for the gate")));
    }

    public static Escalation.Emergency emergency(Service service, ContactId contact) {
        return new Escalation.Emergency(
                what(service, contact),
                somebody(),
                Alarm.begun(List.of(somebody()), PATIENCE, NOW),
                Watch.begun(service.usualCheck(), NOW));
    }

    public static Escalation.Functional functional(Service service, ContactId contact) {
        return new Escalation.Functional(
                what(service, contact),
                somebody(),
                Alarm.begun(List.of(), PATIENCE, NOW),
                Watch.begun(service.usualCheck(), NOW),
                "",
                Optional.empty());
    }

    public static Task.Open task(Escalation of, Service service, Instant at) {
        return new Task.Open(
                new Task.Order(new TaskId(UUID.randomUUID()), of.id(), service, somebody(), at),
                Optional.empty());
    }

    /** As {@link #functional}, gone to a team that has not heard yet. */
    public static Escalation.Functional asked(Service service, ContactId contact, TeamId team) {
        return new Escalation.Functional(
                what(service, contact),
                somebody(),
                Alarm.climbing(EnumSet.allOf(Alarm.Rung.class), PATIENCE, NOW),
                Watch.begun(service.usualCheck(), NOW),
                "",
                Optional.of(team));
    }
}
