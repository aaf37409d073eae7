package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.ParkReason;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;

/** An operator puts a contact aside until a time, or until the subscriber writes. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class ParkContact {
    private final ContactBook book;
    private final EntryPoints entryPoints;
    private final InstantSource clock;

    public ParkContact(ContactBook book, EntryPoints entryPoints, InstantSource clock) {
        this.book = book;
        this.entryPoints = entryPoints;
        this.clock = clock;
    }

    /** Until when, and what for. */
    public record Command(ContactId contact, ParkReason reason, Instant until) {}

    public StepOutcome handle(Actor actor, Command command) {
        Instant now = clock.instant();
        if (!command.until().isAfter(now)) {
            return new StepOutcome.Invalid("in-the-past", "Choose a time that is still to come.");
        }
        return book.inHand(
                actor,
                command.contact(),
                held ->
                        switch (held) {
                            case Contact.Active active ->
                                    book.store(
                                            active,
                                            active.park(
                                                    command.reason(),
                                                    command.until(),
                                                    entryPoints.byId(held.head().entryPoint()),
                                                    now));
                            case Contact.Parked _, Contact.WrapUp _ ->
                                    new StepOutcome.NotNow(ContactStates.nameOf(held));
                        });
    }
}
