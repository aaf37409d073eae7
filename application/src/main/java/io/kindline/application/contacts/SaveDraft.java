package io.kindline.application.contacts;

import io.kindline.application.contacts.Drafts.Draft;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;

/** Keeps what an operator has typed so far, so that no crash or time-out loses it. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class SaveDraft {
    private final Drafts drafts;
    private final InstantSource clock;

    public SaveDraft(Drafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Stores the text as typed, cut where no message could be longer. */
    public Draft handle(Actor.Staff actor, ContactId contact, String text) {
        String kept = text.replace("\0", "");
        var draft =
                new Draft(
                        kept.substring(0, Math.min(kept.length(), MessageText.LENGTH_MAX)),
                        clock.instant());
        drafts.save(actor.id(), contact, draft);
        return draft;
    }
}
