package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Participant;
import io.kindline.domain.contacts.ParticipantId;
import io.kindline.domain.contacts.Participants;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Somebody takes part no more: answers do not go to him, and what he writes is a matter of his own.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class RemoveParticipant {
    private final ContactBook book;
    private final Participants participants;
    private final AuditTrail audit;
    private final InstantSource clock;

    public RemoveParticipant(
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
                            if (found.get() instanceof Participant.Joined joined) {
                                remove(actor, held, joined);
                            }
                            return new StepOutcome.Done(held);
                        });
    }

    private void remove(Actor.Staff actor, Contact held, Participant.Joined joined) {
        Instant now = clock.instant();
        participants.save(joined.remove());
        audit.record(
                AddParticipant.entry(
                        actor, held, joined.who(), "contact.participant-removed", now));
        book.log(held, actor, "participant-removed", AddParticipant.words(joined.who()), now);
    }
}
