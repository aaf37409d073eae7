package io.kindline.application.escalations;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.Ids;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.distress.Signs;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.escalations.Links;
import io.kindline.domain.escalations.Places;
import io.kindline.domain.escalations.Task;
import io.kindline.domain.escalations.TaskId;
import io.kindline.domain.escalations.Tasks;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What all use cases on escalations share: who may touch one, storing a step, telling of it. */
public final class EscalationBook {
    private final Stores stores;
    private final ContactBook contacts;
    private final House house;
    private final OnDuty onDuty;
    private final EscalationPolicy policy;

    public EscalationBook(
            Stores stores,
            ContactBook contacts,
            House house,
            OnDuty onDuty,
            EscalationPolicy policy) {
        this.stores = stores;
        this.contacts = contacts;
        this.house = house;
        this.onDuty = onDuty;
        this.policy = policy;
    }

    /** Where everything of an escalation is kept. */
    public record Stores(
            Escalations escalations,
            Tasks tasks,
            Places places,
            Signs signs,
            Links links,
            AskedTeams teams) {}

    /** The trail, the live feed, time and ids. */
    public record House(AuditTrail audit, LiveFeed live, InstantSource clock, Ids ids) {}

    Stores stores() {
        return stores;
    }

    ContactBook contacts() {
        return contacts;
    }

    OnDuty onDuty() {
        return onDuty;
    }

    EscalationPolicy policy() {
        return policy;
    }

    Instant now() {
        return house.clock().instant();
    }

    UUID newId() {
        return house.ids().next();
    }

    /** The escalation if it is of a brand the actor may see; to others it does not exist. */
    public Optional<Escalation> visible(Actor actor, EscalationId id) {
        return stores.escalations().find(id).filter(it -> actor.maySee(it.what().brand()));
    }

    /** All about it. */
    EscalationFile file(Escalation escalation) {
        return new EscalationFile(
                escalation,
                stores.places().of(escalation.id()),
                stores.tasks().of(escalation.what().contact()),
                waiting(escalation));
    }

    private EscalationFile.Waiting waiting(Escalation escalation) {
        return escalation.what().service().isLifeSafety()
                ? EscalationFile.Waiting.nobody()
                : new EscalationFile.Waiting(
                        stores.links().of(escalation.id()).size(),
                        stores.links().languages(escalation.id()));
    }

    /** Takes a step with an open escalation, one after the other. */
    EscalationOutcome inTurn(
            Actor actor, EscalationId id, Function<Escalation.Open, EscalationOutcome> step) {
        Optional<Escalation> found =
                stores.escalations().lock(id).filter(it -> actor.maySee(it.what().brand()));
        if (found.isEmpty()) {
            return new EscalationOutcome.NotFound();
        }
        try {
            return switch (found.get()) {
                case Escalation.Open open -> step.apply(open);
                case Escalation.Ended ended -> new EscalationOutcome.Over(ended);
            };
        } catch (IllegalArgumentException e) {
            return new EscalationOutcome.Invalid(String.valueOf(e.getMessage()));
        }
    }

    /** Stores the next state and tells those whom it concerns. */
    EscalationOutcome.Done store(Escalation next) {
        stores.escalations().save(next);
        tell(next);
        return new EscalationOutcome.Done(next);
    }

    /** Stores the end of it, in the trail and in the contact's history too. */
    EscalationOutcome.Done end(Actor actor, Escalation.Ended ended, String event, Instant now) {
        EscalationOutcome.Done done = store(ended);
        rank(actor, ended.what().contact());
        log(actor, ended, event, ended.words(), now);
        record(actor, event, ended, now);
        return done;
    }

    /** Tells those whom it concerns. */
    void tell(Escalation escalation) {
        Set<OperatorId> concerned = new HashSet<>();
        concerned.add(escalation.owner());
        concerned.add(escalation.what().raisedBy());
        house.live()
                .publish(
                        new LiveEvent.EscalationsChanged(
                                escalation.what().contact(), escalation.what().brand(), concerned));
    }

    /** Writes into the trail what was done; never a place, a number or a text. */
    void record(Actor actor, String action, Escalation escalation, Instant now) {
        house.audit()
                .record(
                        new AuditEvent(
                                actor,
                                "escalation." + action,
                                "escalation:" + escalation.id().value(),
                                Optional.of(escalation.what().brand()),
                                Map.of(
                                        "contact",
                                        escalation.what().contact().value().toString(),
                                        "service",
                                        escalation.what().service().word()),
                                now));
    }

    /** Adds a line to the history of the contact. */
    void log(Actor actor, Escalation escalation, String event, String words, Instant now) {
        contacts.visible(actor, escalation.what().contact())
                .ifPresent(contact -> contacts.log(contact, actor, event, words, now));
    }

    /** The service of the escalation is to be called. */
    void begin(Actor.Staff actor, Escalation escalation, Instant now) {
        var order =
                new Task.Order(
                        new TaskId(newId()),
                        escalation.id(),
                        escalation.what().service(),
                        actor.id(),
                        now);
        stores.tasks().add(new Task.Open(order, Optional.empty()));
    }

    /** Puts the contact before all others while somebody in it is in danger. */
    void rank(Actor actor, ContactId id) {
        contacts.visible(actor, id)
                .filter(Contact.Open.class::isInstance)
                .ifPresent(contact -> rank(contact, priority(id)));
    }

    private Priority priority(ContactId contact) {
        boolean danger =
                stores.escalations().openOf(contact).stream()
                        .anyMatch(Escalation.Emergency.class::isInstance);
        return danger ? Priority.LIFE_SAFETY : Priority.NORMAL;
    }

    private void rank(Contact contact, Priority wanted) {
        Priority before = contact.head().priority();
        if (before != wanted
                && (wanted == Priority.LIFE_SAFETY || before == Priority.LIFE_SAFETY)) {
            contacts.store(contact, contact.with(contact.head().with(wanted)));
        }
    }
}
