package io.kindline.application.contacts;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Contacts.AtTheDoor;
import io.kindline.domain.contacts.Tickets;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Optional;

/** What new words of a subscriber do to a contact that he has or had. */
final class GoingOn {
    private final Intake intake;
    private final Contacts contacts;
    private final ContactBook book;

    GoingOn(Intake intake, Contacts contacts, ContactBook book) {
        this.intake = intake;
        this.contacts = contacts;
        this.book = book;
    }

    Contact heard(Contact.Open open, EntryPoint door, Instant now) {
        ContactHead head = open.head();
        Contact ticking =
                open.with(
                        head.with(
                                head.clocks().subscriberWrote(door.targets(), door.hours(), now)));
        Contact next =
                switch (ticking) {
                    case Contact.Parked parked -> parked.resume(door, now);
                    case Contact.WrapUp wrapUp -> wrapUp.resume(now);
                    case Contact.Waiting _, Contact.Offered _, Contact.Active _, Contact.Closed _ ->
                            ticking;
                };
        if (!next.equals(open)) {
            book.store(open, next);
        }
        return next;
    }

    Contact reopened(
            Contact.Closed closed, Optional<OperatorId> knownBy, EntryPoint door, Instant now) {
        Contact.Waiting waiting =
                closed.reopen(
                        Tickets.in(intake.queues().byId(closed.head().queue()), knownBy, now),
                        SlaClocks.started(door.targets(), door.hours(), now));
        book.store(closed, waiting);
        return waiting;
    }

    /** What is open comes before what is named; a named one must be the same person's. */
    Optional<Contact> in(ReceiveMessage.Command command, AtTheDoor had, SubscriberId known) {
        Optional<Contact> latest = had.latest().flatMap(this::whereItWasJoined);
        if (latest.filter(Contact.Open.class::isInstance).isPresent()) {
            return latest;
        }
        return named(command)
                .filter(named -> named.head().subscriber().equals(known))
                .or(() -> latest);
    }

    /** The contact at this door that is named. */
    Optional<Contact> named(ReceiveMessage.Command command) {
        return command.manner()
                .goesOn()
                .flatMap(contacts::find)
                .flatMap(this::whereItWasJoined)
                .filter(named -> named.head().entryPoint().equals(command.entryPoint().id()));
    }

    /** A merged contact goes on in the one it was joined into, however often it was. */
    private Optional<Contact> whereItWasJoined(Contact latest) {
        Optional<Contact> at = Optional.of(latest);
        while (at.isPresent()
                && at.get() instanceof Contact.Closed closed
                && closed.mergedInto().isPresent()) {
            at = contacts.find(closed.mergedInto().get());
        }
        return at.map(found -> found.equals(latest) ? latest : openBeside(found));
    }

    /** Where that one has ended, its own person may have begun another at its door since. */
    private Contact openBeside(Contact joined) {
        return contacts.lookUp(joined.head().subscriber(), joined.head().entryPoint())
                .latest()
                .filter(Contact.Open.class::isInstance)
                .filter(_ -> joined instanceof Contact.Closed)
                .orElse(joined);
    }
}
