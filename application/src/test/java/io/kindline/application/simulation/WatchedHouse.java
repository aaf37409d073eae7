package io.kindline.application.simulation;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.ParkContact;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.TransferContact;
import io.kindline.application.covert.GoSilent;
import io.kindline.application.escalations.AcknowledgeEscalation;
import io.kindline.application.escalations.AnswerEscalation;
import io.kindline.application.escalations.AskedTeams;
import io.kindline.application.escalations.ConfirmSafe;
import io.kindline.application.escalations.EscalationBook;
import io.kindline.application.escalations.EscalationPolicy;
import io.kindline.application.escalations.HandOverWatch;
import io.kindline.application.escalations.LookAfter;
import io.kindline.application.escalations.OnDuty;
import io.kindline.application.escalations.RaiseEscalation;
import io.kindline.application.escalations.RingDue;
import io.kindline.application.kit.KindlineInMemory;
import io.kindline.application.shared.Ids;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.ParkReason;
import io.kindline.domain.distress.Signs;
import io.kindline.domain.escalations.AnsweringTeams;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** A small house in which help was called; anybody may do anything with the contacts in it. */
final class WatchedHouse {
    private static final Disposition ENDED =
            new Disposition(Outcome.SOLVED, "", Emotion.CALM, "note");

    final KindlineInMemory stores = new KindlineInMemory();
    private long last;
    private final Ids ids = () -> new UUID((++last << 16) | 0x7000, 1L << 63);
    final Centre centre = new Centre(ids::next);
    final House house = new House(stores, centre, ids, Instant.parse("2026-11-22T06:00:00Z"));
    private final EscalationBook book;
    final RaiseEscalation raise;
    private final GoSilent goSilent;
    private final Actor.Staff vera =
            new Actor.Staff(
                    new OperatorId(ids.next()),
                    Set.of(Role.SUPERVISOR),
                    Set.of(centre.queues.getFirst().brand()));
    final ContactId watched;
    final ContactId other;

    WatchedHouse() {
        book =
                new EscalationBook(
                        new EscalationBook.Stores(
                                stores.escalations,
                                stores.tasks,
                                stores.places,
                                stores.port(Signs.class),
                                stores.waiting,
                                new AskedTeams(
                                        stores.port(AnsweringTeams.class), stores.operators)),
                        house.book,
                        new EscalationBook.House(
                                stores.port(AuditTrail.class), house, () -> house.now, ids),
                        stores.port(OnDuty.class),
                        new EscalationPolicy(
                                Duration.ofSeconds(30),
                                Duration.ofSeconds(60),
                                Duration.ofMinutes(15),
                                Map.of()));
        raise = new RaiseEscalation(book);
        goSilent =
                new GoSilent(house.book, stores.contacts, stores.silences, raise, () -> house.now);
        watched = writes(0);
        other = writes(1);
        var _ = house.run(() -> house.claim.handle(who(0)));
    }

    Actor.Staff who(int which) {
        Actor.Staff somebody = centre.staff.get(Math.floorMod(which, centre.staff.size()));
        return which % 3 == 0
                ? new Actor.Staff(somebody.id(), Set.of(Role.SUPERVISOR), somebody.brands())
                : somebody;
    }

    ContactId writes(int person) {
        var command =
                new ReceiveMessage.Command(
                        centre.doors.getFirst(),
                        centre.people.get(person),
                        "",
                        MessageText.of("help"),
                        Optional.empty(),
                        List.of(new SourceKey("story", ids.next().toString())),
                        "help",
                        List.of(),
                        Arrival.UNKNOWN);
        var stored =
                (ReceiveMessage.Outcome.Stored)
                        house.run(() -> house.receive.handle(centre.program, command))
                                .orElseThrow();
        return stored.receipt().contact();
    }

    void raised(Service service) {
        house.run(() -> raise.handle(vera, new RaiseEscalation.Command(watched, service)));
    }

    void silent() {
        house.run(() -> goSilent.handle(vera, watched));
    }

    Contact contact() {
        return stores.contacts.find(watched).orElseThrow();
    }

    /** Anything but "safe" and an override. */
    void anything(int what, int by) {
        Actor.Staff me = who(by);
        switch (Math.floorMod(what, 21)) {
            case 0 -> did(() -> house.close.handle(me, watched, ENDED));
            case 1 -> did(() -> house.wrapUp.handle(me, watched));
            case 2 -> did(() -> house.merge.handle(me, new MergeContacts.Command(other, watched)));
            case 3 -> did(() -> house.merge.handle(me, new MergeContacts.Command(watched, other)));
            case 4 -> did(() -> house.unmerge.handle(me, watched));
            case 5 ->
                    did(() ->
                            house.park.handle(
                                    me,
                                    new ParkContact.Command(
                                            watched,
                                            ParkReason.SNOOZED,
                                            house.now.plusSeconds(60))));
            case 6 -> did(() -> house.resume.handle(me, watched));
            case 7 ->
                    did(() ->
                            house.transfer.handle(
                                    me,
                                    new TransferContact.Command(
                                            watched,
                                            new TransferContact.Target.ToColleague(
                                                    who(by + 1).id()),
                                            "take over")));
            case 8 ->
                    did(() ->
                            house.transfer.handle(
                                    me,
                                    new TransferContact.Command(
                                            watched,
                                            new TransferContact.Target.ToQueue(
                                                    centre.queues.getFirst().id()),
                                            "back")));
            case 9 -> did(() -> house.endShift.handle(me));
            case 10 -> did(() -> house.takeOff.handle(centre.program, me.id()));
            case 11 -> did(() -> house.giveBack.handle(centre.program, watched));
            case 12 -> did(() -> house.claim.handle(me));
            case 13 -> house.now = house.now.plusSeconds(600);
            case 14 -> house.now = house.now.minusSeconds(3_600);
            case 15 -> did(() -> new RingDue(book).handle(new Actor.Clockwork("watch")));
            case 16 -> emergencies(it -> new AcknowledgeEscalation(book).handle(me, it.id()));
            case 17 -> emergencies(it -> new LookAfter(book).handle(me, it.id(), "still cold"));
            case 18 ->
                    emergencies(it ->
                            new HandOverWatch(book)
                                    .handle(
                                            me,
                                            new HandOverWatch.Command(
                                                    it.id(), who(by + 1).id(), "cold")));
            case 19 ->
                    emergencies(it ->
                            new AnswerEscalation(book)
                                    .handle(
                                            me,
                                            new AnswerEscalation.Command(
                                                    it.id(),
                                                    AnswerEscalation.Finality.ANSWER,
                                                    "done")));
            default -> {
                writes(0);
                did(() ->
                        house.reply.handle(
                                me, new SendReply.Command(watched, MessageText.of("Hold on"))));
            }
        }
    }

    void safe() {
        emergencies(it -> new ConfirmSafe(book).handle(vera, it.id(), "warm and riding home"));
    }

    private <T> void emergencies(Function<Escalation.Open, T> step) {
        stores.escalations.openOf(watched).forEach(open -> did(() -> step.apply(open)));
    }

    private <T> void did(Supplier<T> step) {
        var _ = house.run(step);
    }
}
