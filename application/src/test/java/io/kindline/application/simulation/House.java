package io.kindline.application.simulation;

import io.kindline.application.contacts.ChannelGateways;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.ContactBook;
import io.kindline.application.contacts.ContactPolicy;
import io.kindline.application.contacts.Drafts;
import io.kindline.application.contacts.InboundLedger;
import io.kindline.application.contacts.Intake;
import io.kindline.application.contacts.KnownDoors;
import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.ParkContact;
import io.kindline.application.contacts.QuestionBook;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.contacts.ReplyRules;
import io.kindline.application.contacts.ResumeContact;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.StartWrapUp;
import io.kindline.application.contacts.TransferContact;
import io.kindline.application.contacts.UnmergeContact;
import io.kindline.application.contacts.WaysOut;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.routing.AcceptOffer;
import io.kindline.application.routing.ClaimNext;
import io.kindline.application.routing.DeclineOffer;
import io.kindline.application.routing.Desks;
import io.kindline.application.routing.EndShift;
import io.kindline.application.routing.ExpireOffer;
import io.kindline.application.routing.GiveBack;
import io.kindline.application.routing.OfferContact;
import io.kindline.application.routing.OfferNextTo;
import io.kindline.application.routing.PresenceBeat;
import io.kindline.application.routing.RoutingPolicy;
import io.kindline.application.routing.SetPresence;
import io.kindline.application.routing.TakeOffDuty;
import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.Questions;
import io.kindline.domain.contacts.Reopening;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.routing.Capacity;
import io.kindline.domain.routing.OfferBook;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.routing.Shifts;
import io.kindline.domain.routing.WaitingLine;
import io.kindline.domain.shared.Conflict;
import io.kindline.domain.shared.Ports;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.domain.topics.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The real use cases on some ports, with a clock and a feed that the simulation holds. */
final class House implements LiveFeed {
    static final Duration PRESENCE_LOST_AFTER = Duration.ofSeconds(60);
    static final Duration OFFER_FOR = Duration.ofSeconds(20);
    static final Duration DECLINED_RESTS_FOR = Duration.ofMinutes(5);
    static final Duration REOPEN_WITHIN = Duration.ofHours(24);
    private static final int ATTEMPTS_MAX = 6;

    final Ports ports;
    final Contacts contacts;
    final Messages messages;
    final Presences presences;
    final OfferBook offers;
    final WaitingLine line;
    final ContactBook book;
    final ReceiveMessage receive;
    final ClaimNext claim;
    final AcceptOffer accept;
    final DeclineOffer decline;
    final SendReply reply;
    final ParkContact park;
    final ResumeContact resume;
    final TransferContact transfer;
    final MergeContacts merge;
    final UnmergeContact unmerge;
    final StartWrapUp wrapUp;
    final CloseContact close;
    final SetPresence setPresence;
    final PresenceBeat beat;
    final EndShift endShift;
    final OfferContact offer;
    final OfferNextTo offerNext;
    final ExpireOffer expire;
    final TakeOffDuty takeOff;
    final GiveBack giveBack;

    /** What the dispatcher has not heard yet; a crash forgets it. */
    final Deque<LiveEvent> unheard = new ArrayDeque<>();

    private final List<LiveEvent> said = new ArrayList<>();
    Instant now;
    @Nullable String conflict;

    House(Ports ports, Centre centre, Ids ids, Instant start) {
        this.ports = ports;
        this.now = start;
        InstantSource clock = () -> now;
        var queues = ports.port(Queues.class);
        var doors = ports.port(EntryPoints.class);
        contacts = ports.port(Contacts.class);
        messages = ports.port(Messages.class);
        presences = ports.port(Presences.class);
        offers = ports.port(OfferBook.class);
        line = ports.port(WaitingLine.class);
        var drafts = ports.port(Drafts.class);
        var shifts = ports.port(Shifts.class);
        book =
                new ContactBook(
                        contacts,
                        new ContactBook.Said(messages, ports.port(Attachments.class), (_, _) -> {}),
                        new QuestionBook(
                                ports.port(Questions.class),
                                ports.port(Operators.class),
                                this,
                                ids),
                        this,
                        ids);
        var desks =
                new Desks(
                        book,
                        new Desks.Places(doors, queues),
                        new Desks.People(
                                presences,
                                (id, _) -> Optional.ofNullable(centre.profiles.get(id)),
                                offers),
                        new RoutingPolicy(
                                Capacity.usual(),
                                OFFER_FOR,
                                DECLINED_RESTS_FOR,
                                PRESENCE_LOST_AFTER),
                        this);
        var policy = new ContactPolicy(new Reopening(REOPEN_WITHIN));
        receive =
                new ReceiveMessage(
                        new Intake(queues, ports.port(HouseLanguages.class), policy, clock, ids),
                        contacts,
                        book,
                        ports.port(Subscribers.class),
                        ports.port(InboundLedger.class));
        claim =
                new ClaimNext(
                        line,
                        (id, _) -> Optional.ofNullable(centre.profiles.get(id)),
                        contacts,
                        book,
                        clock);
        accept = new AcceptOffer(desks, clock);
        decline = new DeclineOffer(desks, clock);
        reply =
                new SendReply(
                        book,
                        new ReplyRules(
                                doors,
                                new WaysOut(
                                        ports.port(KnownDoors.class),
                                        doors,
                                        new ChannelGateways(List.of()))),
                        drafts,
                        clock);
        park = new ParkContact(book, doors, clock);
        resume = new ResumeContact(book, doors, clock);
        transfer = new TransferContact(book, queues, clock);
        merge = new MergeContacts(book, clock);
        unmerge = new UnmergeContact(book, clock);
        wrapUp = new StartWrapUp(book, clock);
        close = new CloseContact(book, ports.port(Topics.class), clock);
        var escalations = ports.port(Escalations.class);
        setPresence = new SetPresence(desks, shifts, escalations, ids, clock);
        beat = new PresenceBeat(presences, clock);
        endShift = new EndShift(desks, shifts, escalations, clock);
        offer = new OfferContact(desks, line, clock);
        offerNext = new OfferNextTo(desks, line, clock);
        expire = new ExpireOffer(desks, clock);
        takeOff = new TakeOffDuty(desks, clock);
        giveBack = new GiveBack(desks, clock);
        ports.inTransaction(() -> {
            centre.queues.forEach(queues::save);
            centre.doors.forEach(doors::save);
            return true;
        });
    }

    /** One use case as the guard runs it; empty when it was refused as a conflict every time. */
    <T> Optional<T> run(Supplier<T> useCase) {
        for (int attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
            said.clear();
            try {
                T outcome = ports.inTransaction(useCase);
                unheard.addAll(said);
                return Optional.of(outcome);
            } catch (Conflict e) {
                said.clear();
                conflict = e.getMessage();
            }
        }
        return Optional.empty();
    }

    /** Looks at the stores. */
    <T> T read(Supplier<T> look) {
        return ports.inTransaction(look);
    }

    /** What the last use case told of. */
    List<LiveEvent> said() {
        return said;
    }

    @Override
    public void publish(LiveEvent event) {
        said.add(event);
    }

    @Override
    public Subscription subscribe(Topic topic, Listener listener) {
        throw new UnsupportedOperationException("the simulation hears everything");
    }

    /** For the message of a failure. */
    @Override
    public String toString() {
        return "at " + now + ", last conflict: " + conflict;
    }
}
