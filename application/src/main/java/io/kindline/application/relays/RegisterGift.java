package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.Gift;
import io.kindline.domain.relays.GiftId;
import io.kindline.domain.relays.Gifts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import java.util.Map;
import java.util.Optional;

/** A subscriber gave, or wished to give, something to one of us; it is entered openly (S10). */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class RegisterGift {
    private final RelayBook book;
    private final Gifts gifts;

    public RegisterGift(RelayBook book, Gifts gifts) {
        this.book = book;
        this.gifts = gifts;
    }

    public record Command(ContactId contact, String what, Money worth, Gift.Fate fate) {}

    /** How it went. */
    public sealed interface Outcome {

        record Registered(Gift gift) implements Outcome {}

        /** There is no such contact, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}

        /** It is not said what, or in too many words, or it is worth less than nothing. */
        record Invalid() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<Contact> contact = book.contacts().visible(actor, command.contact());
        if (contact.isEmpty()) {
            return new Outcome.NotFound();
        }
        Gift gift;
        try {
            gift =
                    new Gift(
                            new GiftId(book.ids().next()),
                            contact.get().id(),
                            contact.get().head().subscriber(),
                            contact.get().head().brand(),
                            command.what(),
                            command.worth(),
                            command.fate(),
                            actor.id(),
                            book.now());
        } catch (IllegalArgumentException _) {
            return new Outcome.Invalid();
        }
        gifts.add(gift);
        book.record(
                new AuditEvent(
                        actor,
                        "gift.registered",
                        "contact:" + gift.contact().value(),
                        Optional.of(gift.brand()),
                        Map.of(
                                "worth",
                                gift.worth().amount() + " " + gift.worth().currency(),
                                "fate",
                                gift.fate().name()),
                        gift.at()));
        return new Outcome.Registered(gift);
    }
}
