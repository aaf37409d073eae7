package io.kindline.domain.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.covert.Silence;
import io.kindline.domain.covert.Silences;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every keeper of messages does. */
@ContractOf(Messages.class)
public abstract class MessagesContract extends StoredContactsContract {

    private Messages messages() {
        return port(Messages.class);
    }

    private Message said(ContactId in, Author by, Delivery delivery, String text) {
        var message = new Message(new MessageId(id()), in, by, MessageText.of(text), delivery, NOW);
        commit(() -> {
            stored(in);
            messages().add(message);
        });
        return message;
    }

    private Message found(MessageId id) {
        return within(() -> messages().find(id)).orElseThrow();
    }

    private ContactId contact() {
        return writes(somebody(), door, NOW).id();
    }

    @Test
    void words_of_every_kind_come_back_as_they_were_said() {
        ContactId contact = contact();
        List<Message> said =
                List.of(
                        said(contact, new Author.Subscriber(), new Delivery.None(), "Я 😀\n\nстих"),
                        said(contact, new Author.Operator(olga), new Delivery.Sent(), "=1+1"),
                        said(contact, new Author.Note(olga), new Delivery.None(), "<b>محمد</b>"),
                        said(contact, new Author.Automatic(), new Delivery.Sent(), "Ждите"),
                        said(contact, new Author.Event("parked x"), new Delivery.None(), "parked"));

        assertThat(said).allSatisfy(one -> assertThat(found(one.id())).isEqualTo(one));
        assertThat(within(() -> messages().find(new MessageId(id())))).isEmpty();
    }

    static Stream<Delivery> deliveries() {
        return Stream.of(
                new Delivery.Sent(),
                new Delivery.Delivered(),
                new Delivery.Read(),
                new Delivery.Failed("the callback answered 500"));
    }

    @ParameterizedTest
    @MethodSource("deliveries")
    void a_message_comes_further_on_its_way(Delivery further) {
        Message reply =
                said(contact(), new Author.Operator(olga), new Delivery.Sent(), "Сейчас узнаю");
        commit(() -> messages().save(reply.with(further)));

        assertThat(found(reply.id())).isEqualTo(reply.with(further));
    }

    @Test
    void a_queued_message_leaves_from_where_it_was_stored() {
        Message reply =
                said(contact(), new Author.Operator(olga), new Delivery.Queued(), "Сейчас узнаю");

        assertThat(found(reply.id()).delivery()).isIn(new Delivery.Queued(), new Delivery.Sent());
    }

    @Test
    void what_was_read_before_it_was_noted_as_sent_stays_read() {
        ContactId contact = contact();
        Message queued =
                said(contact, new Author.Operator(olga), new Delivery.Queued(), "Two moments");
        commit(() -> messages().settle(queued.id(), new Delivery.Sent()));
        assertThat(found(queued.id()).delivery()).isEqualTo(new Delivery.Sent());

        commit(() -> messages().save(found(queued.id()).with(new Delivery.Read())));
        commit(() -> messages().settle(queued.id(), new Delivery.Failed("late")));
        assertThat(found(queued.id()).delivery()).isEqualTo(new Delivery.Read());
    }

    @Test
    void there_is_no_message_without_a_contact() {
        assertThatThrownBy(() ->
                        commit(() ->
                                messages()
                                        .add(
                                                new Message(
                                                        new MessageId(id()),
                                                        new ContactId(id()),
                                                        new Author.Subscriber(),
                                                        MessageText.of("?"),
                                                        new Delivery.None(),
                                                        NOW))))
                .hasMessageContaining("there is no contact");
    }

    private ContactId ofSilenced() {
        SubscriberId vera = somebody();
        ContactId contact = writes(vera, door, NOW).id();
        var what = new Silence.What(contact, vera, queue.brand(), olga, NOW);
        commit(() -> port(Silences.class).begin(new Silence.Kept(what)));
        return contact;
    }

    @Test
    void S3_no_words_leave_to_whom_they_could_harm() {
        ContactId contact = ofSilenced();

        assertThatThrownBy(() ->
                        said(contact, new Author.Operator(olga), new Delivery.Queued(), "Алло"))
                .isInstanceOf(Messages.Silenced.class);
        Message automatic =
                said(contact, new Author.Automatic(), new Delivery.Queued(), "Оцените нас");
        assertThat(found(automatic.id()).delivery()).isInstanceOf(Delivery.Failed.class);
        Message note = said(contact, new Author.Note(olga), new Delivery.None(), "тихо");
        assertThat(found(note.id())).isEqualTo(note);
    }

    @Test
    void S3_what_failed_is_not_sent_again_either() {
        ContactId contact = ofSilenced();
        Message failed =
                said(contact, new Author.Operator(olga), new Delivery.Failed("502"), "Алло");

        assertThatThrownBy(() -> commit(() -> messages().save(failed.with(new Delivery.Queued()))))
                .isInstanceOf(Messages.Silenced.class);
        assertThat(found(failed.id())).isEqualTo(failed);
    }
}
