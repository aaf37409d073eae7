package io.kindline.application.contacts;

import io.kindline.application.contacts.Drafts.Draft;
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
 * One contact with what was said in it, a page of messages at a time. Reading a contact that is not
 * in one's own hands is written to the audit trail.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class Conversation {
    /** Messages a page. */
    public static final int PAGE = 50;

    private final ContactReads reads;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final InstantSource clock;

    public Conversation(ContactReads reads, Drafts drafts, AuditTrail audit, InstantSource clock) {
        this.reads = reads;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the middle of the desk shows.
     *
     * @param messages oldest first, at most {@link #PAGE}
     * @param earlier where to go on reading back; empty when these are the first ones
     * @param draft what this operator typed here and did not send
     */
    public record Answer(
            ContactCard card,
            List<MessageLine> messages,
            Optional<MessageId> earlier,
            Optional<Draft> draft) {}

    /**
     * Reads the newest messages, or those before one.
     *
     * @return empty when there is no such contact or it is of a brand the actor may not see
     */
    public Optional<Answer> handle(Actor.Staff actor, ContactId id, Optional<MessageId> before) {
        return reads.card(id)
                .filter(card -> actor.maySee(card.brand()))
                .map(card -> answer(actor, card, before));
    }

    private Answer answer(Actor.Staff actor, ContactCard card, Optional<MessageId> before) {
        boolean own = card.operator().filter(actor.id()::equals).isPresent();
        if (!own && before.isEmpty()) {
            audit.record(
                    new AuditEvent(
                            actor,
                            "contact.viewed",
                            "contact:" + card.id().value(),
                            Optional.of(card.brand()),
                            Map.of("state", card.state()),
                            clock.instant()));
        }
        List<MessageLine> lines = reads.messages(card.id(), before, PAGE);
        Optional<MessageId> earlier =
                lines.size() < PAGE
                        ? Optional.empty()
                        : Optional.of(lines.getFirst().message().id());
        Optional<Draft> draft =
                own && before.isEmpty() ? drafts.find(actor.id(), card.id()) : Optional.empty();
        return new Answer(card, lines, earlier, draft);
    }
}
