package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.CalledId;
import io.kindline.domain.relays.CalledNumber;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When the subscriber of a contact called whom; of the numbers not one digit is shown (S7). */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class CallsOfSubscriber {
    /** So many calls are shown, the newest. */
    public static final int SHOWN_MAX = 20;

    private final RelayBook book;

    public CallsOfSubscriber(RelayBook book) {
        this.book = book;
    }

    /** A call that the subscriber made. */
    public record Line(CalledId id, Instant at, int seconds) {}

    /** None in a contact that the actor may not see. */
    public List<Line> handle(Actor.Staff actor, ContactId id) {
        Optional<Contact> contact = book.contacts().visible(actor, id);
        if (contact.isEmpty()) {
            return List.of();
        }
        List<CalledNumber> calls =
                book.stores().called().of(contact.get().head().subscriber(), SHOWN_MAX).stream()
                        .filter(call -> call.brand().equals(contact.get().head().brand()))
                        .toList();
        book.record(
                new AuditEvent(
                        actor,
                        "relay.calls-listed",
                        "contact:" + id.value(),
                        Optional.of(contact.get().head().brand()),
                        Map.of("found", Integer.toString(calls.size())),
                        book.now()));
        return calls.stream().map(call -> new Line(call.id(), call.at(), call.seconds())).toList();
    }
}
