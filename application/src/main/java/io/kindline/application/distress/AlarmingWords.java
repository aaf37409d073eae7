package io.kindline.application.distress;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.distress.Sign;
import io.kindline.domain.distress.Signs;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** Alarming words that nobody has looked at yet: in a contact, or in all that one may see. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class AlarmingWords {
    private static final int SHOWN_MAX = 50;

    private final ContactBook contacts;
    private final Signs signs;

    public AlarmingWords(ContactBook contacts, Signs signs) {
        this.contacts = contacts;
        this.signs = signs;
    }

    /** Whose words. */
    public sealed interface Where {
        /** In one contact. */
        record In(ContactId contact) implements Where {}

        /** In all open contacts of the brands one may see. */
        record Everywhere() implements Where {}
    }

    public List<Sign> handle(Actor.Staff actor, Where where) {
        return switch (where) {
            case Where.In(ContactId contact) ->
                    contacts.visible(actor, contact)
                            .map(_ -> signs.openIn(contact))
                            .orElseGet(List::of);
            case Where.Everywhere _ -> signs.open(actor.brands(), SHOWN_MAX);
        };
    }
}
