package io.kindline.infrastructure.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.routing.AcceptOffer;
import io.kindline.application.routing.DeclineOffer;
import io.kindline.application.routing.Desks;
import io.kindline.application.routing.EndShift;
import io.kindline.application.routing.ExpireOffer;
import io.kindline.application.routing.GiveBack;
import io.kindline.application.routing.MyShift;
import io.kindline.application.routing.OfferContact;
import io.kindline.application.routing.OfferNextTo;
import io.kindline.application.routing.PresenceBeat;
import io.kindline.application.routing.RoutingPolicy;
import io.kindline.application.routing.SetPresence;
import io.kindline.application.routing.TakeOffDuty;
import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.ContactSamples;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.routing.OfferBook;
import io.kindline.domain.routing.OperatorProfile;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.routing.Shifts;
import io.kindline.domain.routing.WaitingLine;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A small centre on a database, with a clock that tests set. */
abstract class StoredRoutingContract {
    static final Actor JOB = new Actor.Clockwork("test");

    @Autowired Contacts contacts;
    @Autowired ContactBook book;
    @Autowired WaitingLine line;
    @Autowired EntryPoints entryPoints;
    @Autowired Queues queues;
    @Autowired Presences presences;
    @Autowired OfferBook offers;
    @Autowired Shifts shifts;
    @Autowired Escalations escalations;
    @Autowired DueWork due;
    @Autowired RoutingPolicy policy;
    @Autowired Ids ids;
    @Autowired LiveFeed live;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;

    final Map<OperatorId, OperatorProfile> profiles = new ConcurrentHashMap<>();
    final Queue queue = DoorSamples.queue(DoorSamples.brand());
    final EntryPoint door = DoorSamples.door(queue);
    volatile Instant now = Instant.parse("2026-11-22T06:00:00Z");
    final InstantSource clock = () -> now;

    @BeforeEach
    void open_the_centre() {
        for (String table :
                Set.of(
                        "contacts_waiting",
                        "contacts_contacts",
                        "routing_offers",
                        "routing_presence",
                        "routing_shifts")) {
            jdbc.sql("delete from " + table).update();
        }
        inTransaction(() -> {
            queues.save(queue);
            entryPoints.save(door);
            return true;
        });
    }

    Desks desks() {
        return new Desks(
                book,
                new Desks.Places(entryPoints, queues),
                new Desks.People(
                        presences, (id, _) -> Optional.ofNullable(profiles.get(id)), offers),
                policy,
                live);
    }

    <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }

    void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }

    Actor.Staff operator() {
        return operator(queue);
    }

    Actor.Staff serving(Queue served) {
        Actor.Staff who = operator(served);
        set(who, PresenceState.AVAILABLE);
        return who;
    }

    Actor.Staff operator(Queue served) {
        var id = new OperatorId(ids.next());
        profiles.put(
                id,
                new OperatorProfile(
                        id,
                        Set.of(served.brand()),
                        Set.of(served.id()),
                        Set.of(new Language("ru")),
                        Map.of()));
        return new Actor.Staff(id, Set.of(Role.OPERATOR), Set.of(served.brand()));
    }

    Actor.Staff available() {
        Actor.Staff who = operator();
        set(who, PresenceState.AVAILABLE);
        return who;
    }

    SetPresence.Outcome set(Actor.Staff who, PresenceState state) {
        return inTransaction(() ->
                new SetPresence(desks(), shifts, escalations, ids, clock)
                        .handle(who, new SetPresence.Command(state, "")));
    }

    ContactId writes() {
        return writes(Priority.NORMAL);
    }

    ContactId writes(Priority priority) {
        return writesAt(door, priority);
    }

    ContactId writesAt(EntryPoint at) {
        return writesAt(at, Priority.NORMAL);
    }

    private ContactId writesAt(EntryPoint at, Priority priority) {
        Queue behind = queues.byId(at.queue());
        Contact.Waiting waiting =
                ContactSamples.waiting(
                        new ContactId(ids.next()), new SubscriberId(ids.next()), at, behind, now);
        Contact.Waiting urgent = waiting.with(waiting.head().with(priority));
        return inTransaction(() -> {
            contacts.open(urgent, "Hello");
            return urgent.id();
        });
    }

    Contact contact(ContactId id) {
        return inTransaction(() -> contacts.find(id).orElseThrow());
    }

    Presence presence(Actor.Staff who) {
        return presences.of(who.id()).orElseThrow();
    }

    OfferContact.Outcome offer(ContactId id) {
        return inTransaction(() -> new OfferContact(desks(), line, clock).handle(JOB, id));
    }

    OfferNextTo.Outcome offerNextTo(Actor.Staff who) {
        return inTransaction(() ->
                new OfferNextTo(desks(), line, clock)
                        .handle(JOB, who.id(), OfferNextTo.Occasion.FREED));
    }

    AcceptOffer.Outcome accept(Actor.Staff who, ContactId id) {
        return inTransaction(() -> new AcceptOffer(desks(), clock).handle(who, id));
    }

    DeclineOffer.Outcome decline(Actor.Staff who, ContactId id) {
        return inTransaction(() -> new DeclineOffer(desks(), clock).handle(who, id));
    }

    void close(ContactId id, Outcome outcome) {
        var disposition = new Disposition(outcome, "", Emotion.CALM, "");
        var held = (Contact.Held) contact(id);
        inTransaction(() -> book.store(held, held.close(disposition, now)));
    }

    void beat(Actor.Staff who) {
        inTransaction(() -> {
            new PresenceBeat(presences, clock).handle(who);
            return true;
        });
    }

    EndShift.Outcome endShift(Actor.Staff who) {
        return inTransaction(() -> new EndShift(desks(), shifts, escalations, clock).handle(who));
    }

    MyShift.Report shift(Actor.Staff who) {
        return inTransaction(() -> new MyShift(presences, shifts, clock).handle(who));
    }

    /** Each step of the sweep is a transaction of its own, as it is behind the guard. */
    void sweep() {
        var steps =
                new Sweep.Steps(
                        Transactional.by(transactions, new ExpireOffer(desks(), clock)),
                        Transactional.by(transactions, new TakeOffDuty(desks(), clock)),
                        Transactional.by(transactions, new GiveBack(desks(), clock)),
                        Transactional.by(transactions, new OfferContact(desks(), line, clock)),
                        Transactional.by(transactions, new OfferNextTo(desks(), line, clock)));
        new Sweep(steps, presences, offers, due, clock, policy).round();
    }

    Actor.Staff offeredTo(ContactId id) {
        assertThat(contact(id)).isInstanceOf(Contact.Offered.class);
        OperatorId to = ((Contact.Offered) contact(id)).offer().to();
        return new Actor.Staff(to, Set.of(Role.OPERATOR), Set.of(queue.brand()));
    }

    /** How all offers ended, the oldest first. */
    List<String> endings() {
        return jdbc
                .sql("select coalesce(ending, 'open') from routing_offers order by offered_at")
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
