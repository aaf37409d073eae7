package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Participant;
import io.kindline.domain.contacts.ParticipantId;
import io.kindline.domain.contacts.Participants;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody to whom a mail went too takes part from now on: answers go to him in copy, and what he
 * writes in the thread is read in the contact. He is shown nothing of what was said before.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class AddParticipant {
    private final ContactBook book;
    private final Participants participants;
    private final AuditTrail audit;
    private final InstantSource clock;

    public AddParticipant(
            ContactBook book, Participants participants, AuditTrail audit, InstantSource clock) {
        this.book = book;
        this.participants = participants;
        this.audit = audit;
        this.clock = clock;
    }

    public StepOutcome handle(Actor.Staff actor, ParticipantId id) {
        Optional<Participant> found = participants.find(id);
        return found.isEmpty()
                ? new StepOutcome.NotFound()
                : book.inHand(
                        actor,
                        found.get().who().contact(),
                        held -> {
                            if (found.get() instanceof Participant.Addressed addressed) {
                                add(actor, held, addressed);
                            }
                            return new StepOutcome.Done(held);
                        });
    }

    private void add(Actor.Staff actor, Contact held, Participant.Addressed addressed) {
        Instant now = clock.instant();
        participants.save(addressed.add(actor.id(), now));
        audit.record(entry(actor, held, addressed.who(), "contact.participant-added", now));
        book.log(held, actor, "participant-added", words(addressed.who()), now);
    }

    /** The trail names him by id: it keeps no addresses. */
    static AuditEvent entry(
            Actor.Staff actor, Contact held, Participant.Person who, String action, Instant now) {
        return new AuditEvent(
                actor,
                action,
                "contact:" + held.id().value(),
                Optional.of(held.head().brand()),
                Map.of("participant", who.id().value().toString()),
                now);
    }

    /** For colleagues: his name, and enough of his address to know him by. */
    static String words(Participant.Person who) {
        String masked = who.address().masked();
        return who.name().isBlank() ? masked : who.name() + " (" + masked + ")";
    }
}
