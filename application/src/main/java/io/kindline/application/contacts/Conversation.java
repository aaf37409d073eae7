package io.kindline.application.contacts;

import io.kindline.application.contacts.Drafts.Draft;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Optional;

/** One contact with what was said in it and what this operator typed but did not send. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class Conversation {
    /** Messages a page. */
    public static final int PAGE = 50;

    private final ContactAndMessages contact;
    private final Drafts drafts;

    public Conversation(ContactAndMessages contact, Drafts drafts) {
        this.contact = contact;
        this.drafts = drafts;
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
        return contact.handle(actor, id, before)
                .map(found ->
                        new Answer(
                                found.card(),
                                found.messages(),
                                found.earlier(),
                                before.isEmpty() ? drafts.find(actor.id(), id) : Optional.empty()));
    }
}
