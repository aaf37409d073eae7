package io.kindline.application.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kindline.application.chat.ChatLine.Speaker;
import io.kindline.application.chat.ChatState.Phase;
import io.kindline.application.chat.ChatState.Rated;
import io.kindline.application.chat.Chats.Receipt;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.satisfaction.Mark;
import io.kindline.domain.satisfaction.Rating;
import io.kindline.domain.satisfaction.Ratings;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of chats does. */
@ContractOf(Chats.class)
public abstract class ChatsContract extends StoredContactsContract {
    private final SubscriberId anna = somebody();

    private Chats chats() {
        return port(Chats.class);
    }

    private static String token(ChatId id) {
        return id.value().toString().replace("-", "").repeat(2);
    }

    private Chat opened(Optional<ContactAddress> proven) {
        var chat =
                new Chat(
                        new ChatId(id()),
                        door.id(),
                        door.brand(),
                        new Language("ru"),
                        "Анна",
                        proven,
                        Optional.empty(),
                        NOW.plusSeconds(60));
        commit(() -> chats().open(chat, token(chat.id()), NOW));
        return chat;
    }

    private Message said(ContactId in, Author by, Delivery delivery, String text) {
        var message = new Message(new MessageId(id()), in, by, MessageText.of(text), delivery, NOW);
        commit(() -> {
            stored(in);
            port(Messages.class).add(message);
        });
        return message;
    }

    private MessageId line(ChatId chat, ContactId in, String text) {
        Message own = said(in, new Author.Subscriber(), new Delivery.None(), text);
        commit(() -> chats().add(chat, own.id(), Optional.of(id())));
        return own.id();
    }

    private MessageId reply(ChatId chat, ContactId in, String text) {
        Message ours = said(in, new Author.Operator(olga), new Delivery.Sent(), text);
        commit(() -> chats().add(chat, ours.id(), Optional.empty()));
        return ours.id();
    }

    private ContactId talksIn(ChatId chat) {
        ContactId contact = writes(anna, door, NOW).id();
        commit(() -> chats().goesOnIn(chat, contact, anna));
        return contact;
    }

    private List<String> texts(ChatId chat, Optional<MessageId> after, int most) {
        return within(() -> chats().lines(chat, after, most)).stream().map(ChatLine::text).toList();
    }

    @Test
    void a_chat_is_found_by_its_token_until_it_expires() {
        Chat chat = opened(Optional.of(new ContactAddress("+79000000142")));

        assertThat(within(() -> chats().byToken(token(chat.id()), NOW))).contains(chat);
        assertThat(within(() -> chats().byToken(token(chat.id()), NOW.plusSeconds(60)))).isEmpty();
        assertThat(within(() -> chats().byToken(token(new ChatId(id())), NOW))).isEmpty();
        assertThat(within(() -> chats().locked(chat.id()))).isEqualTo(chat);
    }

    @Test
    void lines_are_read_after_one_or_from_the_last_few() {
        ChatId chat = opened(Optional.empty()).id();
        ContactId contact = talksIn(chat);
        List<MessageId> said =
                IntStream.range(0, 5).mapToObj(i -> line(chat, contact, "m" + i)).toList();

        assertThat(texts(chat, Optional.empty(), 2)).containsExactly("m3", "m4");
        assertThat(texts(chat, Optional.of(said.get(1)), 2)).containsExactly("m2", "m3");
        assertThat(texts(chat, Optional.of(said.getLast()), 2)).isEmpty();
        assertThat(texts(chat, Optional.of(new MessageId(id())), 1)).containsExactly("m4");
    }

    @Test
    void a_line_is_added_once_and_says_who_speaks() {
        ChatId chat = opened(Optional.empty()).id();
        ContactId contact = talksIn(chat);
        MessageId own = line(chat, contact, "hello");
        MessageId ours = reply(chat, contact, "hi");
        commit(() -> chats().add(chat, own, Optional.of(id())));
        said(contact, new Author.Note(olga), new Delivery.None(), "not for him");

        assertThat(within(() -> chats().lines(chat, Optional.empty(), 9)))
                .extracting(ChatLine::id, ChatLine::from, ChatLine::name)
                .containsExactly(
                        tuple(own, Speaker.ME, ""), tuple(ours, Speaker.OPERATOR, door.persona()));
    }

    @Test
    void a_chat_shows_what_is_said_in_its_contact_or_lately_to_its_person() {
        ChatId earlier = opened(Optional.empty()).id();
        ContactId contact = talksIn(earlier);

        assertThat(within(() -> chats().of(contact, somebody()))).containsExactly(earlier);
        assertThat(within(() -> chats().of(new ContactId(id()), anna))).containsExactly(earlier);
        assertThat(within(() -> chats().of(new ContactId(id()), somebody()))).isEmpty();
    }

    @Test
    void the_state_tells_what_a_visitor_may_know() {
        ChatId chat = opened(Optional.empty()).id();
        assertThat(within(() -> chats().state(chat)).phase()).isEqualTo(Phase.NEW);
        ContactId contact = talksIn(chat);
        MessageId own = line(chat, contact, "hello");
        assertThat(within(() -> chats().state(chat)).phase()).isEqualTo(Phase.WAITING);

        taken(contact, olga, NOW);
        commit(() -> port(Messages.class).markRead(contact));
        assertThat(within(() -> chats().state(chat)))
                .isEqualTo(
                        new ChatState(
                                Phase.ACTIVE,
                                Optional.of(contact),
                                Optional.of(olga),
                                Rated.NO,
                                Optional.of(own)));

        closed(contact, Outcome.SOLVED, NOW);
        var rating = new Rating(contact, Optional.of(olga), new Mark(5), new Mark(5), "", NOW);
        commit(() -> port(Ratings.class).add(rating));
        assertThat(within(() -> chats().state(chat)).phase()).isEqualTo(Phase.CLOSED);
        assertThat(within(() -> chats().state(chat)).rated()).isEqualTo(Rated.YES);
    }

    @Test
    void receipts_take_our_messages_further_and_never_back() {
        ChatId chat = opened(Optional.empty()).id();
        ContactId contact = talksIn(chat);
        line(chat, contact, "hello");
        MessageId first = reply(chat, contact, "one");
        MessageId second = reply(chat, contact, "two");

        assertThat(within(() -> chats().acknowledge(chat, first, Receipt.READ)))
                .containsExactly(first);
        assertThat(within(() -> chats().acknowledge(chat, second, Receipt.DELIVERED)))
                .containsExactly(second);
        assertThat(within(() -> chats().acknowledge(chat, second, Receipt.DELIVERED))).isEmpty();
        assertThat(within(() -> port(Messages.class).find(first)).orElseThrow().delivery())
                .isEqualTo(new Delivery.Read());
    }

    @Test
    void a_file_is_shown_in_the_chat_it_came_or_went_by_only() {
        ChatId chat = opened(Optional.empty()).id();
        ChatId other = opened(Optional.empty()).id();
        ContactId contact = talksIn(chat);
        MessageId message = line(chat, contact, "look");
        var file = new AttachmentId(UUID.randomUUID());
        commit(() ->
                port(Attachments.class)
                        .add(
                                List.of(
                                        new Attachment(
                                                file,
                                                message,
                                                contact,
                                                "roof.png",
                                                "image/png",
                                                614,
                                                "a".repeat(64)))));

        assertThat(within(() -> chats().shown(chat, file))).contains(file);
        assertThat(within(() -> chats().shown(other, file))).isEmpty();
    }
}
