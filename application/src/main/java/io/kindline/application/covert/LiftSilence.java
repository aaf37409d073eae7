package io.kindline.application.covert;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.covert.Silence;
import io.kindline.domain.covert.Silences;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** A supervisor lets words through to the person again, and says why that is safe. */
@UseCase(allowed = Role.SUPERVISOR)
public class LiftSilence {
    private final ContactBook book;
    private final Contacts contacts;
    private final Silences silences;
    private final AuditTrail audit;
    private final InstantSource clock;

    public LiftSilence(
            ContactBook book,
            Contacts contacts,
            Silences silences,
            AuditTrail audit,
            InstantSource clock) {
        this.book = book;
        this.contacts = contacts;
        this.silences = silences;
        this.audit = audit;
        this.clock = clock;
    }

    public CovertOutcome handle(Actor.Staff actor, ContactId id, String reason) {
        Optional<Contact> contact = book.visible(actor, id);
        if (contact.isEmpty()) {
            return new CovertOutcome.NotFound();
        }
        Optional<Silence.Kept> kept = silences.keptIn(id);
        if (kept.isEmpty()) {
            return new CovertOutcome.NotNow();
        }
        Instant now = clock.instant();
        Silence.Lifted lifted;
        try {
            lifted = kept.get().lift(actor.id(), reason, now);
        } catch (IllegalArgumentException _) {
            return new CovertOutcome.Invalid("Say why words may reach the person again.");
        }
        silences.lift(lifted);
        contacts.show(id, Contacts.Discretion.PLAIN);
        book.log(contact.get(), actor, "silence-lifted", lifted.reason(), now);
        audit.record(
                new AuditEvent(
                        actor,
                        "contact.silence-lifted",
                        "contact:" + id.value(),
                        Optional.of(contact.get().head().brand()),
                        Map.of(),
                        now));
        return new CovertOutcome.Done();
    }
}
