package io.kindline.application.kit;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.ContactBook;
import io.kindline.application.contacts.ContactPolicy;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.application.contacts.Intake;
import io.kindline.application.contacts.QuestionBook;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.routing.ClaimNext;
import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Reopening;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.routing.OperatorProfile;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.topics.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A small centre in memory with a clock that stories set: one queue, one operator. */
public final class Centre {
    public final KindlineInMemory house = new KindlineInMemory();
    public final Queue queue = DoorSamples.queue(DoorSamples.brand());
    public final EntryPoint chat = DoorSamples.door(queue);
    public final Actor.Staff olga =
            new Actor.Staff(
                    new OperatorId(UUID.randomUUID()),
                    Set.of(Role.OPERATOR),
                    Set.of(queue.brand()));
    public final List<LiveEvent> told = new ArrayList<>();
    public final InstantSource clock = this::now;
    private long lastId;
    public final Ids ids = () -> new UUID((++lastId << 16) | 0x7000, 1L << 63);
    public final LiveFeed live = new Told();
    public final ContactBook book =
            new ContactBook(
                    house.contacts,
                    new ContactBook.Said(house.messages, house.attachments, (_, _) -> {}),
                    new QuestionBook(house.questions, house.operators, live, ids),
                    live,
                    ids);
    private Instant now = Instant.parse("2026-11-22T06:00:00Z");

    public Centre() {
        house.queues.save(queue);
        house.entryPoints.save(chat);
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Somebody writes; the contact in which his words are. */
    public ContactId writes(EntryPoint at, String from, String text) {
        var intake =
                new Intake(
                        house.queues,
                        house.port(HouseLanguages.class),
                        new ContactPolicy(new Reopening(Duration.ofHours(24))),
                        clock,
                        ids);
        var receive =
                new ReceiveMessage(intake, house.contacts, book, house.subscribers, house.ledger);
        var command =
                new ReceiveMessage.Command(
                        at,
                        new ContactAddress(from),
                        "",
                        MessageText.of(text),
                        Optional.empty(),
                        List.of(new SourceKey("story", ids.next().toString())),
                        text,
                        List.of(),
                        Arrival.UNKNOWN);
        var outcome = receive.handle(new Actor.Clockwork("story"), command);
        return ((ReceiveMessage.Outcome.Stored) outcome).receipt().contact();
    }

    /** Olga takes the next one. */
    public Contact.Active claims() {
        var profile =
                new OperatorProfile(
                        olga.id(),
                        olga.brands(),
                        Set.of(queue.id()),
                        Set.of(new Language("ru")),
                        Map.of());
        var claim =
                new ClaimNext(
                        house.line, (_, _) -> Optional.of(profile), house.contacts, book, clock);
        return claim.handle(olga).orElseThrow();
    }

    public void closes(ContactId id, Disposition disposition) {
        new CloseContact(book, house.port(Topics.class), clock).handle(olga, id, disposition);
    }

    private final class Told implements LiveFeed {
        @Override
        public void publish(LiveEvent event) {
            told.add(event);
        }

        @Override
        public Subscription subscribe(Topic topic, Listener listener) {
            return () -> {};
        }
    }
}
