package io.kindline.application.chat;

import io.kindline.application.chat.ChatLine.Speaker;
import io.kindline.application.chat.ChatState.Phase;
import io.kindline.application.chat.ChatState.Rated;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.InMemoryContacts;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.kit.DomainInMemory;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Chats in memory. */
public final class InMemoryChats implements Chats {
    private final Map<ChatId, Talk> talks = new LinkedHashMap<>();
    private final DomainInMemory house;

    public InMemoryChats(DomainInMemory house) {
        this.house = house;
    }

    private record Line(MessageId message, Optional<UUID> clientId) {}

    private record Talk(
            Chat chat, String tokenHash, Optional<SubscriberId> subscriber, List<Line> lines) {}

    private Talk talk(ChatId id) {
        return Objects.requireNonNull(talks.get(id));
    }

    @Override
    public void open(Chat chat, String tokenHash, Instant now) {
        talks.put(chat.id(), new Talk(chat, tokenHash, Optional.empty(), new ArrayList<>()));
    }

    @Override
    public Optional<Chat> byToken(String tokenHash, Instant now) {
        return talks.values().stream()
                .filter(talk -> talk.tokenHash().equals(tokenHash))
                .map(Talk::chat)
                .filter(chat -> chat.expiresAt().isAfter(now))
                .findFirst();
    }

    @Override
    public Chat locked(ChatId id) {
        return talk(id).chat();
    }

    @Override
    public void goesOnIn(ChatId id, ContactId contact, SubscriberId subscriber) {
        Talk talk = talk(id);
        Chat was = talk.chat();
        var chat =
                new Chat(
                        id,
                        was.entryPoint(),
                        was.brand(),
                        was.language(),
                        was.name(),
                        was.proven(),
                        Optional.of(contact),
                        was.expiresAt());
        talks.put(id, new Talk(chat, talk.tokenHash(), Optional.of(subscriber), talk.lines()));
    }

    @Override
    public void add(ChatId id, MessageId message, Optional<UUID> clientId) {
        List<Line> lines = talk(id).lines();
        if (lines.stream().noneMatch(line -> line.message().equals(message))) {
            lines.add(new Line(message, clientId));
        }
    }

    @Override
    public List<ChatId> of(ContactId contact, SubscriberId subscriber) {
        List<ChatId> here =
                talks.values().stream()
                        .map(Talk::chat)
                        .filter(chat ->
                                chat.contact().filter(one -> leadsTo(one, contact)).isPresent())
                        .map(Chat::id)
                        .toList();
        return here.isEmpty()
                ? talks.values().stream()
                        .filter(talk -> talk.subscriber().equals(Optional.of(subscriber)))
                        .reduce((_, last) -> last)
                        .map(talk -> talk.chat().id())
                        .stream()
                        .toList()
                : here;
    }

    private boolean leadsTo(ContactId one, ContactId contact) {
        return one.equals(contact) || goesOn(one).equals(contact);
    }

    private ContactId goesOn(ContactId id) {
        return house.contacts.find(id).orElseThrow() instanceof Contact.Closed closed
                ? closed.mergedInto().orElse(id)
                : id;
    }

    @Override
    public List<ChatLine> lines(ChatId id, Optional<MessageId> after, int most) {
        List<Line> lines = talk(id).lines();
        int place = after.map(message -> placeOf(lines, message)).orElse(-1);
        List<Line> wanted =
                place < 0
                        ? lines.subList(Math.max(0, lines.size() - most), lines.size())
                        : lines.subList(place + 1, Math.min(lines.size(), place + 1 + most));
        return wanted.stream().map(line -> shown(talk(id).chat(), line)).toList();
    }

    private static int placeOf(List<Line> lines, MessageId message) {
        return lines.stream().map(Line::message).toList().indexOf(message);
    }

    private ChatLine shown(Chat chat, Line line) {
        Message message = house.messages.find(line.message()).orElseThrow();
        String persona = house.entryPoints.byId(chat.entryPoint()).persona();
        List<Attachment> files =
                house.attachments.of(List.of(message.id())).getOrDefault(message.id(), List.of());
        Speaker from =
                switch (message.author()) {
                    case Author.Subscriber _ -> Speaker.ME;
                    case Author.Operator _ -> Speaker.OPERATOR;
                    case Author.Note _, Author.Automatic _, Author.Event _, Author.Participant _ ->
                            Speaker.SERVICE;
                };
        String name =
                switch (message.author()) {
                    case Author.Subscriber _ -> "";
                    case Author.Operator(OperatorId who) ->
                            house.operators.byId(who).map(Operator::humanName).orElse(persona);
                    case Author.Note _, Author.Automatic _, Author.Event _, Author.Participant _ ->
                            persona;
                };
        return new ChatLine(
                message.id(),
                from,
                name,
                message.text().value(),
                message.at(),
                line.clientId(),
                files);
    }

    @Override
    public ChatState state(ChatId id) {
        Optional<ContactId> contact = talk(id).chat().contact().map(this::goesOn);
        return contact.map(here -> state(talk(id), here))
                .orElseGet(() ->
                        new ChatState(
                                Phase.NEW,
                                Optional.empty(),
                                Optional.empty(),
                                Rated.NO,
                                Optional.empty()));
    }

    private ChatState state(Talk talk, ContactId id) {
        InMemoryContacts.Stored stored =
                house.contacts.newestFirst().stream()
                        .filter(one -> one.contact().id().equals(id))
                        .findFirst()
                        .orElseThrow();
        Phase phase =
                switch (stored.contact()) {
                    case Contact.Waiting _, Contact.Offered _ -> Phase.WAITING;
                    case Contact.Active _, Contact.Parked _ -> Phase.ACTIVE;
                    case Contact.WrapUp _, Contact.Closed _ -> Phase.CLOSED;
                };
        Optional<OperatorId> operator =
                stored.contact() instanceof Contact.Closed closed
                        ? Optional.of(closed.by())
                        : stored.contact().holder();
        Optional<MessageId> lastOwn =
                talk.lines().reversed().stream()
                        .filter(line -> line.clientId().isPresent())
                        .map(Line::message)
                        .findFirst();
        boolean seen = phase != Phase.WAITING && stored.unread() == 0;
        return new ChatState(
                phase,
                Optional.of(id),
                operator,
                house.ratings.of(id).isPresent() ? Rated.YES : Rated.NO,
                seen ? lastOwn : Optional.empty());
    }

    @Override
    public Optional<AttachmentId> shown(ChatId id, AttachmentId attachment) {
        return house.attachments
                .find(attachment)
                .filter(file -> placeOf(talk(id).lines(), file.message()) >= 0)
                .map(Attachment::id);
    }

    @Override
    public List<MessageId> acknowledge(ChatId id, MessageId upTo, Receipt receipt) {
        List<Line> lines = talk(id).lines();
        List<Message> further =
                lines.subList(0, placeOf(lines, upTo) + 1).stream()
                        .map(line -> house.messages.find(line.message()).orElseThrow())
                        .filter(message -> comesFurther(message.delivery(), receipt))
                        .toList();
        Delivery next = receipt == Receipt.READ ? new Delivery.Read() : new Delivery.Delivered();
        further.forEach(message -> house.messages.save(message.with(next)));
        return further.stream().map(Message::id).toList();
    }

    private static boolean comesFurther(Delivery delivery, Receipt receipt) {
        return switch (delivery) {
            case Delivery.Queued _, Delivery.Sent _ -> true;
            case Delivery.Delivered _ -> receipt == Receipt.READ;
            case Delivery.None _, Delivery.Read _, Delivery.Failed _ -> false;
        };
    }
}
