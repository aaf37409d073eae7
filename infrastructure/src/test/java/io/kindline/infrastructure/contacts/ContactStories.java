package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.routing.ClaimNext;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A small centre of its own for each test: a brand, a queue, two doors, two operators. */
abstract class ContactStories {
    @Autowired ReceiveMessage receiveMessage;
    @Autowired ClaimNext claimNext;
    @Autowired EntryPoints entryPoints;
    @Autowired Queues queues;
    @Autowired Operators operators;

    final BrandId brand = DoorSamples.brand();
    final Queue queue = DoorSamples.queue(brand);
    final EntryPoint chat = door(Channel.WEB_CHAT);
    final EntryPoint whatsApp = door(Channel.WHATSAPP);
    final EntryPoint mail = door(Channel.MAIL);
    final EntryPoint phone = door(Channel.VOICE);
    final Actor program = new Actor.Integration(UUID.randomUUID(), Set.of(brand));
    Actor.Staff olga = new Actor.Staff(new OperatorId(UUID.randomUUID()), Set.of(), Set.of());
    Actor.Staff ivan = olga;

    @BeforeEach
    void a_small_centre() {
        queues.save(queue);
        entryPoints.save(chat);
        entryPoints.save(whatsApp);
        entryPoints.save(mail);
        entryPoints.save(phone);
        olga = operator();
        ivan = operator();
    }

    private EntryPoint door(Channel channel) {
        EntryPoint sample = DoorSamples.door(queue);
        UUID id = UUID.randomUUID();
        return new EntryPoint(
                new EntryPointId(id),
                new EntryPointKey("d" + id.toString().replace("-", "")),
                sample.name(),
                channel,
                channel == Channel.VOICE ? Door.BY_HAND : Door.HTTP,
                sample.brand(),
                sample.queue(),
                sample.hours(),
                sample.targets(),
                sample.language(),
                sample.greeting(),
                sample.persona(),
                sample.textMax(),
                Optional.empty());
    }

    private Actor.Staff operator() {
        String account = "o" + UUID.randomUUID().toString().replace("-", "");
        var person =
                new Operator(
                        new OperatorId(UUID.randomUUID()),
                        new Account(account),
                        account,
                        "Olga",
                        Employment.WORKS_HERE,
                        Optional.empty(),
                        DoorSamples.MOSCOW,
                        new Language("ru"),
                        Set.of(new Language("ru"), new Language("en")),
                        Set.of(brand),
                        Set.of(queue.id()),
                        List.of(),
                        List.of(new RoleGrant(Role.OPERATOR, Period.since(PeopleSamples.HIRED))));
        operators.save(person);
        return person.actorAt(Instant.now());
    }

    static String number() {
        return "+7900%07d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));
    }

    ReceiveMessage.Command message(EntryPoint door, String from, String text, String key) {
        return new ReceiveMessage.Command(
                door,
                new ContactAddress(from),
                "Анна",
                MessageText.of(text),
                Optional.empty(),
                List.of(new SourceKey("test:" + door.id().value(), key)),
                Integer.toHexString(text.hashCode()),
                List.of(),
                new Arrival(Optional.empty(), Optional.of(Arrival.Payload.of(text, 1_000))));
    }

    ReceiveMessage.Outcome.Stored writes(EntryPoint door, String from, String text) {
        return (ReceiveMessage.Outcome.Stored)
                receiveMessage.handle(
                        program, message(door, from, text, UUID.randomUUID().toString()));
    }

    ContactId opened(EntryPoint door, String from, String text) {
        return writes(door, from, text).receipt().contact();
    }

    Contact.Active claims(Actor.Staff who) {
        return claimNext.handle(who).orElseThrow();
    }
}
