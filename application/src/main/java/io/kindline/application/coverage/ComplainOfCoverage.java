package io.kindline.application.coverage;

import io.kindline.application.contacts.Telling;
import io.kindline.application.escalations.EscalationOutcome;
import io.kindline.application.escalations.LinkContact;
import io.kindline.application.escalations.RaiseEscalation;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.coverage.Cluster;
import io.kindline.domain.coverage.Complaint;
import io.kindline.domain.coverage.Complaints;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.places.Coordinates;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody has no coverage at a place (S20): whoever complains of the same place waits for one
 * answer of the network, and each is promised that he will be told. Who complained in public is
 * told so in private, where a way to him is known, and the thread goes on there.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class ComplainOfCoverage {
    private final Complaints complaints;
    private final RaiseEscalation raise;
    private final LinkContact link;
    private final Telling telling;
    private final InstantSource clock;

    public ComplainOfCoverage(
            Complaints complaints,
            RaiseEscalation raise,
            LinkContact link,
            Telling telling,
            InstantSource clock) {
        this.complaints = complaints;
        this.raise = raise;
        this.link = link;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Who complains of where.
     *
     * @param where with coordinates in any usual notation, or a link to a map
     * @param promise what the subscriber is promised
     */
    public record Command(ContactId contact, String where, String promise) {}

    /** How it went. */
    public sealed interface Outcome {

        /** The network is asked, or was already. */
        record Noted(EscalationId ticket, Asked asked) implements Outcome {}

        /** No coordinates are to be found in the words. */
        record NoPlace() implements Outcome {}

        /** There is no such contact, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}

        /** The contact has ended. */
        record Closed() implements Outcome {}

        /** The words or the promise are too long. */
        record Invalid() implements Outcome {}
    }

    /** Whether others complained of the place before. */
    public enum Asked {
        NOW,
        BEFORE
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<Contact> contact = telling.visible(actor, command.contact());
        if (contact.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (contact.get() instanceof Contact.Closed) {
            return new Outcome.Closed();
        }
        if (command.where().length() > Complaint.LENGTH_MAX) {
            return new Outcome.Invalid();
        }
        return Coordinates.in(command.where())
                .map(Coordinates::point)
                .map(point -> note(actor, command, contact.get(), point))
                .orElseGet(Outcome.NoPlace::new);
    }

    private Outcome note(Actor.Staff actor, Command command, Contact contact, GeoPoint point) {
        BrandId brand = contact.head().brand();
        Instant now = clock.instant();
        complaints.turn(brand);
        Optional<EscalationId> known =
                Cluster.of(point, complaints.open(Set.of(brand))).map(Cluster::ticket);
        EscalationId ticket = known.orElseGet(() -> ask(actor, command, point));
        var waits =
                link.handle(
                        actor,
                        new LinkContact.Command(ticket, command.contact(), command.promise()));
        if (!(waits instanceof EscalationOutcome.Done)) {
            return new Outcome.Invalid();
        }
        complaints.add(
                new Complaint(
                        command.contact(), ticket, brand, point, command.where(), actor.id(), now));
        goOnInPrivate(actor, contact, command.promise(), now);
        return new Outcome.Noted(ticket, known.isPresent() ? Asked.BEFORE : Asked.NOW);
    }

    private void goOnInPrivate(Actor.Staff actor, Contact contact, String words, Instant now) {
        if (words.isBlank()) {
            return;
        }
        try {
            telling.goOnInPrivate(contact, actor.id(), MessageText.of(words), now);
        } catch (Messages.Silenced _) {
            // What could give somebody away is not said; the answer waits too.
        }
    }

    private EscalationId ask(Actor.Staff actor, Command command, GeoPoint point) {
        var where = new RaiseEscalation.Where(command.where(), Optional.of(point));
        return switch (raise.handle(
                actor, RaiseEscalation.Command.at(command.contact(), Service.COVERAGE, where))) {
            case RaiseEscalation.Outcome.Raised(var open) -> open.id();
            case RaiseEscalation.Outcome.Already(var open) -> open.id();
            case RaiseEscalation.Outcome.NotFound _, RaiseEscalation.Outcome.Closed _ ->
                    throw new IllegalStateException("the contact was there a moment ago");
        };
    }
}
