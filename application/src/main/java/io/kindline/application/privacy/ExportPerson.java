package io.kindline.application.privacy;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands out everything that is kept of one person, at his own request. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class ExportPerson {
    private final Subscribers subscribers;
    private final PersonalRecords records;
    private final AuditTrail audit;
    private final InstantSource clock;

    public ExportPerson(
            Subscribers subscribers,
            PersonalRecords records,
            AuditTrail audit,
            InstantSource clock) {
        this.subscribers = subscribers;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Which person, and why.
     *
     * @param reason for example the number of the request; never personal
     */
    public record Command(SubscriberId id, String reason) {}

    /** How it went. */
    public enum Outcome {
        WRITTEN,
        /** No such person in the actor's brands; nothing was written. */
        NOT_THERE
    }

    /**
     * Writes a ZIP with the records of the person in the actor's brands.
     *
     * @param to stays open
     */
    public Outcome handle(Actor actor, Command command, OutputStream to) {
        List<Subscriber> found = PersonInSight.of(subscribers, actor, command.id());
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        found.forEach(record ->
                audit.record(
                        new AuditEvent(
                                actor,
                                "person.exported",
                                "subscriber:" + record.id().value(),
                                Optional.of(record.brand()),
                                Map.of("words", Reason.told(command.reason())),
                                clock.instant())));
        records.write(PersonInSight.ids(found), to);
        return Outcome.WRITTEN;
    }
}
