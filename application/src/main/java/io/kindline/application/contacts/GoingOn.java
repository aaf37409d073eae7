package io.kindline.application.contacts;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.Tickets;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/** What new words of a subscriber do to a contact that he has or had. */
final class GoingOn {
    private final Intake intake;
    private final ContactBook book;

    GoingOn(Intake intake, ContactBook book) {
        this.intake = intake;
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
}
