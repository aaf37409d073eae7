package io.kindline.application.privacy;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Forgets one person at his own request: his keys are deleted, his words and addresses removed.
 * What happened stays in the statistics and in the trail, which name nobody.
 */
@UseCase(allowed = Role.ADMINISTRATOR)
public class ErasePerson {
    private final Subscribers subscribers;
    private final PersonalRecords records;
    private final AuditTrail audit;
    private final InstantSource clock;

    public ErasePerson(
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
     * @param typed the sign of the record, typed by hand so that nobody erases by a slip
     * @param reason for example the number of the request; never personal
     */
    public record Command(SubscriberId id, String typed, String reason, WhileGoingOn goingOn) {
        private static final int SIGN_LENGTH = 6;

        /** The sign by which an erasure is confirmed: the end of the record's id. */
        public static String signOf(SubscriberId id) {
            String text = id.value().toString();
            return text.substring(text.length() - SIGN_LENGTH);
        }
    }

    /** What to do when something of the person still goes on. */
    public enum WhileGoingOn {
        REFUSE,
        ERASE_ALL_THE_SAME
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Nothing personal is left; how many rows each part removed or blanked. */
        record Erased(Map<String, Long> rows) implements Outcome {
            public Erased {
                rows = Map.copyOf(rows);
            }
        }

        /** A contact is open or a promise is not kept; nothing was done. */
        record GoesOn() implements Outcome {}

        /** The sign typed is not the record's, or the reason is missing. */
        record NotConfirmed() implements Outcome {}

        /** No such person in the actor's brands. */
        record NotThere() implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        List<Subscriber> found = PersonInSight.of(subscribers, actor, command.id());
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        if (!command.typed().strip().equals(Command.signOf(command.id()))
                || command.reason().isBlank()) {
            return new Outcome.NotConfirmed();
        }
        var ids = PersonInSight.ids(found);
        if (command.goingOn() == WhileGoingOn.REFUSE && records.goOn(ids)) {
            return new Outcome.GoesOn();
        }
        Map<String, Long> rows = records.erase(ids);
        Instant now = clock.instant();
        found.forEach(record -> tell(actor, record, command.reason(), rows, now));
        return new Outcome.Erased(rows);
    }

    private void tell(
            Actor actor, Subscriber record, String reason, Map<String, Long> rows, Instant now) {
        Map<String, String> particulars = new TreeMap<>();
        rows.forEach((part, count) -> particulars.put("rows." + part, count.toString()));
        particulars.put("words", Reason.told(reason));
        audit.record(
                new AuditEvent(
                        actor,
                        "person.erased",
                        "subscriber:" + record.id().value(),
                        Optional.of(record.brand()),
                        particulars,
                        now));
    }
}
