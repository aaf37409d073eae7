package io.kindline.infrastructure.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Fact;
import io.kindline.domain.contacts.Facts;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.satisfaction.Mark;
import io.kindline.domain.satisfaction.Rating;
import io.kindline.domain.satisfaction.Ratings;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Stores a conversation that is long over, as it would have been stored then. */
@Component
@OnlyInDemo
class DemoConversations {
    private final EntryPoints entryPoints;
    private final Brands brands;
    private final Contacts contacts;
    private final Messages messages;
    private final Afterwards afterwards;

    DemoConversations(
            EntryPoints entryPoints,
            Brands brands,
            Contacts contacts,
            Messages messages,
            Afterwards afterwards) {
        this.entryPoints = entryPoints;
        this.brands = brands;
        this.contacts = contacts;
        this.messages = messages;
        this.afterwards = afterwards;
    }

    /** What is kept apart from what was said. */
    @Component
    @OnlyInDemo
    record Afterwards(Facts facts, Ratings ratings) {}

    /** A script and one of its doors. */
    record Choice(Script script, String door) {}

    /** Something the person could have said at a door of his brand. */
    Optional<Choice> possible(Person person, List<Script> scripts, Random chance) {
        var brand = brands.byKey(person.brand()).orElseThrow().id();
        List<Choice> choices = new ArrayList<>();
        for (Script script : scripts) {
            if (script.language().equals(person.language())) {
                script.doors().stream()
                        .filter(key -> door(key).brand().equals(brand))
                        .forEach(key -> choices.add(new Choice(script, key)));
            }
        }
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(choices.get(chance.nextInt(choices.size())));
    }

    void store(
            SubscriberId subscriber,
            Script script,
            String doorKey,
            Operator operator,
            Instant openedAt,
            Random chance) {
        var id = new ContactId(UuidCreator.getTimeOrderedEpoch(openedAt));
        var talk = new Talk(id, subscriber, operator.id(), chance);
        var active =
                new Contact.Active(
                        head(talk, script, door(doorKey), openedAt),
                        operator.id(),
                        openedAt.plusSeconds(40),
                        "Was free the longest");
        contacts.open(active, MessageText.of(script.lines().getFirst().text()).heading());
        Instant end = openedAt;
        for (Script.Line line : script.lines()) {
            end = line.speaker() == Script.Speaker.FACT ? end : said(talk, line, end);
        }
        contacts.save(
                active.wrapUp(end)
                        .close(
                                new Disposition(
                                        script.outcome(), script.topic(), script.atEnd(), ""),
                                end.plusSeconds(20L + chance.nextInt(90))));
        noteFacts(talk, script, end);
        if (chance.nextInt(100) < 55) {
            rate(talk, end.plusSeconds(200));
        }
    }

    /** Nearly always fives (scenario S27). */
    private void rate(Talk talk, Instant at) {
        int quality = talk.chance().nextInt(100) < 94 ? 5 : 3 + talk.chance().nextInt(2);
        int speed = talk.chance().nextInt(100) < 85 ? 5 : 2 + talk.chance().nextInt(3);
        afterwards
                .ratings()
                .add(
                        new Rating(
                                talk.id(),
                                Optional.of(talk.by()),
                                new Mark(quality),
                                new Mark(speed),
                                "",
                                at));
    }

    private record Talk(ContactId id, SubscriberId subscriber, OperatorId by, Random chance) {}

    private static ContactHead head(Talk talk, Script script, EntryPoint door, Instant openedAt) {
        return new ContactHead(
                talk.id(),
                talk.subscriber(),
                door.brand(),
                door.id(),
                door.queue(),
                Priority.NORMAL,
                script.language(),
                openedAt,
                script.atStart(),
                script.topic(),
                SlaClocks.off(),
                0);
    }

    private Instant said(Talk talk, Script.Line line, Instant before) {
        Instant at = before.plusSeconds(15L + talk.chance().nextInt(80));
        boolean ours = line.speaker() == Script.Speaker.OPERATOR;
        messages.add(
                new Message(
                        new MessageId(UuidCreator.getTimeOrderedEpoch(at)),
                        talk.id(),
                        ours ? new Author.Operator(talk.by()) : new Author.Subscriber(),
                        MessageText.of(line.text()),
                        ours ? new Delivery.Read() : new Delivery.None(),
                        at));
        return at;
    }

    private void noteFacts(Talk talk, Script script, Instant at) {
        script.lines().stream()
                .filter(line -> line.speaker() == Script.Speaker.FACT)
                .forEach(line ->
                        afterwards
                                .facts()
                                .add(
                                        new Fact(
                                                UuidCreator.getTimeOrderedEpoch(at),
                                                talk.subscriber(),
                                                talk.id(),
                                                line.text(),
                                                talk.by(),
                                                at)));
    }

    private EntryPoint door(String key) {
        return entryPoints.byKey(new EntryPointKey(key)).orElseThrow();
    }
}
