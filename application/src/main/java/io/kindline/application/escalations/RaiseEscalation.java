package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.Alarm;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Link;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.PlaceId;
import io.kindline.domain.escalations.SecondPath;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.escalations.Watch;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Calls help for a contact in one action. An emergency puts the contact before all others, asks a
 * supervisor at once and keeps the contact open until the person is safe (S1); where the person is
 * may be said with it or later.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class RaiseEscalation {
    private final EscalationBook book;

    public RaiseEscalation(EscalationBook book) {
        this.book = book;
    }

    /** Which help, and what is known already. */
    public record Command(
            ContactId contact,
            Service service,
            Optional<Where> where,
            Optional<SecondPath> secondPath,
            Escalation.Purpose purpose,
            FirstTask firstTask) {

        /** Nothing but the service: the first press of the key. */
        public Command(ContactId contact, Service service) {
            this(contact, service, Escalation.Purpose.REAL);
        }

        /** With where it is. */
        public static Command at(ContactId contact, Service service, Where where) {
            return new Command(
                    contact,
                    service,
                    Optional.of(where),
                    Optional.empty(),
                    Escalation.Purpose.REAL,
                    FirstTask.AT_ONCE);
        }

        /** As the first press of the key, perhaps as an exercise. */
        public Command(ContactId contact, Service service, Escalation.Purpose purpose) {
            this(contact, service, Optional.empty(), Optional.empty(), purpose, FirstTask.AT_ONCE);
        }
    }

    /** When the service itself is to be called. */
    public enum FirstTask {
        AT_ONCE,
        /** As soon as a place was told, or that nobody knows it (S3). */
        WITH_THE_PLACE
    }

    /** Where somebody is: words, coordinates, or both. */
    public record Where(String words, Optional<GeoPoint> point) {}

    /** How it went. */
    public sealed interface Outcome {

        /** Help is called. */
        record Raised(Escalation.Open escalation) implements Outcome {}

        /** This help was called for the contact already; what was said now is added to it. */
        record Already(Escalation.Open escalation) implements Outcome {}

        /** There is no such contact, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}

        /** The contact has ended. */
        record Closed() implements Outcome {}
    }

    /**
     * Calls the help, or adds to what was called before.
     *
     * @throws IllegalArgumentException when the place says nothing
     */
    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<Contact> contact = book.contacts().visible(actor, command.contact());
        if (contact.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (contact.get() instanceof Contact.Closed) {
            return new Outcome.Closed();
        }
        return book.stores().escalations().openOf(command.contact()).stream()
                .filter(open -> open.what().service() == command.service())
                .findFirst()
                .<Outcome>map(open -> again(actor, command, open))
                .orElseGet(() -> raise(actor, command, contact.get()));
    }

    private Outcome again(Actor.Staff actor, Command command, Escalation.Open open) {
        Escalation.Open next = command.secondPath().map(open::with).orElse(open);
        if (!next.equals(open)) {
            book.stores().escalations().lock(open.id());
            book.stores().escalations().save(next);
        }
        addPlace(actor, command, next, book.now());
        book.tell(next);
        return new Outcome.Already(next);
    }

    private Outcome raise(Actor.Staff actor, Command command, Contact contact) {
        Instant now = book.now();
        Escalation.Open escalation = begun(actor, command, contact, now);
        book.stores().escalations().add(escalation);
        book.stores().signs().settle(contact.id(), actor.id(), now);
        if (escalation instanceof Escalation.Functional) {
            book.stores()
                    .links()
                    .add(
                            new Link(
                                    escalation.id(),
                                    contact.id(),
                                    actor.id(),
                                    now,
                                    Optional.empty()));
        }
        if (command.firstTask() == FirstTask.AT_ONCE || command.where().isPresent()) {
            book.begin(actor, escalation, now);
        }
        addPlace(actor, command, escalation, now);
        book.rank(actor, contact.id());
        book.log(
                actor,
                escalation,
                "escalated",
                switch (command.firstTask()) {
                    case AT_ONCE -> command.service().word();
                    case WITH_THE_PLACE -> ""; // covert: whoever looks over reads nothing
                },
                now);
        book.record(actor, "raised", escalation, now);
        book.tell(escalation);
        return new Outcome.Raised(escalation);
    }

    private Escalation.Open begun(
            Actor.Staff actor, Command command, Contact contact, Instant now) {
        var what =
                new Escalation.Particulars(
                        new EscalationId(book.newId()),
                        contact.id(),
                        contact.head().subscriber(),
                        contact.head().brand(),
                        command.service(),
                        actor.id(),
                        now,
                        command.purpose(),
                        command.secondPath());
        OperatorId owner = contact.holder().orElse(actor.id());
        Duration every = book.policy().checkEvery(command.service());
        Watch watch = Watch.begun(every, now);
        return switch (command.service().kind()) {
            case LIFE_SAFETY -> new Escalation.Emergency(what, owner, above(what, now), watch);
            case FUNCTIONAL -> {
                Optional<TeamId> team = book.stores().teams().of(command.service());
                Alarm alarm =
                        team.<Alarm>map(it -> asks(it, what, now))
                                .orElseGet(() -> above(what, now));
                yield new Escalation.Functional(what, owner, alarm, watch, "", team);
            }
        };
    }

    /** The supervisors of the brand, one after the other. */
    private Alarm above(Escalation.Particulars what, Instant now) {
        return Alarm.begun(
                book.onDuty().supervisors(what.brand(), now), book.policy().hearWithin(), now);
    }

    /** The team of the service, then those above it. */
    private Alarm asks(TeamId team, Escalation.Particulars what, Instant now) {
        return Alarm.climbing(
                book.stores().teams().manned(team, what.brand(), now),
                book.policy().teamHearsWithin(),
                now);
    }

    private void addPlace(Actor.Staff actor, Command command, Escalation escalation, Instant now) {
        command.where()
                .map(where ->
                        Place.told(
                                new PlaceId(book.newId()),
                                escalation.id(),
                                where.words(),
                                where.point(),
                                actor.id(),
                                now))
                .ifPresent(book.stores().places()::add);
    }
}
