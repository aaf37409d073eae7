package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One contact with a page of messages, for programs and tokens. Reading what is not in one's own
 * hands is written to the audit trail; programs see no internal notes.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.INTEGRATION})
public class ContactAndMessages {
    private final ContactReads reads;
    private final AuditTrail audit;
    private final InstantSource clock;

    public ContactAndMessages(ContactReads reads, AuditTrail audit, InstantSource clock) {
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A contact as it is now.
     *
     * @param messages oldest first
     * @param earlier where to go on reading back; empty when these are the first ones
     */
    public record Answer(
            ContactCard card, List<MessageLine> messages, Optional<MessageId> earlier) {}

    /**
     * Reads the newest messages, or those before one.
     *
     * @return empty when there is no such contact or it is of a brand the actor may not see
     */
    public Optional<Answer> handle(Actor actor, ContactId id, Optional<MessageId> before) {
        return reads.card(id)
                .filter(card -> actor.maySee(card.brand()))
                .map(card -> answer(actor, card, before));
    }

    private Answer answer(Actor actor, ContactCard card, Optional<MessageId> before) {
        if (before.isEmpty() && !holds(actor, card)) {
            audit.record(viewed(actor, card));
        }
        ConversationPage page = ConversationPage.of(reads, card.id(), before);
        return new Answer(card, shownTo(actor, page.messages()), page.earlier());
    }

    private AuditEvent viewed(Actor actor, ContactCard card) {
        return new AuditEvent(
                actor,
                "contact.viewed",
                "contact:" + card.id().value(),
                Optional.of(card.brand()),
                Map.of("state", card.state()),
                clock.instant());
    }

    private static boolean holds(Actor actor, ContactCard card) {
        return actor instanceof Actor.Staff staff
                && card.operator().filter(staff.id()::equals).isPresent();
    }

    private static List<MessageLine> shownTo(Actor actor, List<MessageLine> lines) {
        return actor instanceof Actor.Integration
                ? lines.stream().filter(line -> line.message().author().crossesTheDoor()).toList()
                : lines;
    }
}
