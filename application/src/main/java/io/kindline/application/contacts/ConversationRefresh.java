package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/**
 * What is new in a contact that a desk opened by {@link Conversation} and still shows. The opening
 * was audited; looking on is not written once more.
 */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ConversationRefresh {
    private final ContactReads reads;
    private final Drafts drafts;

    public ConversationRefresh(ContactReads reads, Drafts drafts) {
        this.reads = reads;
        this.drafts = drafts;
    }

    /**
     * Reads the newest messages again.
     *
     * @return empty when there is no such contact or it is of a brand the actor may not see
     */
    public Optional<Conversation.Answer> handle(Actor.Staff actor, ContactId id) {
        return reads.card(id)
                .filter(card -> actor.maySee(card.brand()))
                .map(card -> {
                    ConversationPage page = ConversationPage.of(reads, id, Optional.empty());
                    return new Conversation.Answer(
                            card, page.messages(), page.earlier(), drafts.find(actor.id(), id));
                });
    }
}
