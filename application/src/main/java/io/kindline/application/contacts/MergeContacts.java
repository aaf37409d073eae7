package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Joins two contacts about one matter: what was said in the second is read in the first. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class MergeContacts {
    private final ContactBook book;
    private final InstantSource clock;

    public MergeContacts(ContactBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The one that goes on, and the one that is joined into it. */
    public record Command(ContactId into, ContactId joined) {}

    public StepOutcome handle(Actor actor, Command command) {
        if (command.into().equals(command.joined())) {
            return new StepOutcome.Invalid("same", "Choose another contact to join.");
        }
        return book.inHand(actor, command.into(), into -> join(actor, into, command.joined()));
    }

    private StepOutcome join(Actor actor, Contact.Held into, ContactId joinedId) {
        Instant now = clock.instant();
        Optional<Contact> joined = book.visible(actor, joinedId);
        if (joined.isEmpty()) {
            return new StepOutcome.NotFound();
        }
        if (!joined.get().head().brand().equals(into.head().brand())) {
            return new StepOutcome.Invalid("brand", "Both must be of one brand.");
        }
        return switch (joined.get()) {
            case Contact.Held held when !held.operator().equals(into.operator()) ->
                    new StepOutcome.HeldBy(held.operator());
            case Contact.Open open -> {
                Contact.Closed merged = open.mergeInto(into.id(), into.operator(), now);
                yield switch (book.end(open, merged)) {
                    case StepOutcome.Done _ -> {
                        book.log(into, actor, "merged", "", now);
                        yield new StepOutcome.Done(into);
                    }
                    case StepOutcome refused -> refused;
                };
            }
            case Contact.Closed closed -> new StepOutcome.NotNow(ContactStates.nameOf(closed));
        };
    }
}
