package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.AddNote;
import io.kindline.application.contacts.AlreadyTold;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.DescribeContact;
import io.kindline.application.contacts.FactLine;
import io.kindline.application.contacts.MyContacts;
import io.kindline.application.contacts.NoteFact;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.contacts.SubscriberTimeline;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.application.promises.MakePromise;
import io.kindline.application.promises.PromisesToPerson;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact's life through the use cases as they are wired, on a database. */
abstract class ContactStoriesContract extends ContactStoryLook {
    @Autowired private SendReply sendReply;
    @Autowired private CloseContact closeContact;
    @Autowired private MyContacts myContacts;
    @Autowired private SubscriberTimeline timeline;
    @Autowired private NoteFact noteFact;
    @Autowired private AlreadyTold alreadyTold;
    @Autowired private AddNote addNote;
    @Autowired private MakePromise makePromise;
    @Autowired private PromisesToPerson promisesTo;
    @Autowired private DescribeContact describeContact;

    @Test
    void a_subscriber_writes_an_operator_answers_and_closes() {
        ContactId id = opened(chat, number(), "Здравствуйте!");
        Contact.Active active = claims(olga);
        assertThat(active.id()).isEqualTo(id);

        var sent = sendReply.handle(olga, new SendReply.Command(id, MessageText.of("Чем помочь?")));
        assertThat(sent).isInstanceOf(SendReply.Outcome.Sent.class);
        assertThat(texts(id)).containsExactly("Здравствуйте!", "Чем помочь?");

        closeContact.handle(olga, id, SOLVED);
        assertThat(stored(id)).isInstanceOf(Contact.Closed.class);
        assertThat(myContacts.handle(olga)).isEmpty();
    }

    @Test
    void S21_line_breaks_and_any_script_come_back_as_they_were_written() {
        String poem = "Строка один\n\n  שורה שתיים\n三行目 👩‍👩‍👧‍👦\n=1+1 <b>";
        ContactId id = opened(chat, number(), poem);
        claims(olga);

        assertThat(texts(id)).containsExactly(poem);
    }

    @Test
    void the_same_key_and_body_is_stored_once_and_another_body_is_refused() {
        String from = number();
        var first = receiveMessage.handle(program, message(chat, from, "one", "k"));
        var again = receiveMessage.handle(program, message(chat, from, "one", "k"));
        var other = receiveMessage.handle(program, message(chat, from, "two", "k"));

        var stored = (ReceiveMessage.Outcome.Stored) first;
        var repeated = (ReceiveMessage.Outcome.Stored) again;
        assertThat(repeated.receipt().message()).isEqualTo(stored.receipt().message());
        assertThat(repeated.receipt().state()).isEqualTo("waiting");
        assertThat(repeated.repetition()).isEqualTo(ReceiveMessage.Repetition.AGAIN);
        assertThat(other).isInstanceOf(ReceiveMessage.Outcome.KeyTaken.class);
    }

    @Test
    void twenty_parallel_duplicates_are_one_message_in_one_contact() throws Exception {
        String from = number();
        Callable<ReceiveMessage.Outcome> duplicate =
                () -> receiveMessage.handle(program, message(chat, from, "help", "same"));
        try (var threads = Executors.newFixedThreadPool(10)) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> duplicate).toList());
            Set<UUID> messages = new HashSet<>();
            for (var answer : answers) {
                messages.add(
                        ((ReceiveMessage.Outcome.Stored) answer.get()).receipt().message().value());
            }
            assertThat(messages).hasSize(1);
        }
        ContactId id = claims(olga).id();
        assertThat(texts(id)).containsExactly("help");
        assertThat(claimNext.handle(olga)).isEmpty();
    }

    @Test
    void ten_messages_at_once_of_one_person_are_one_contact_with_ten_messages() throws Exception {
        String from = number();
        try (var threads = Executors.newFixedThreadPool(5)) {
            var work =
                    IntStream.range(0, 10)
                            .<Callable<ReceiveMessage.Outcome>>mapToObj(i ->
                                    () ->
                                            receiveMessage.handle(
                                                    program, message(chat, from, "m" + i, "k" + i)))
                            .toList();
            for (var answer : threads.invokeAll(work)) {
                assertThat(answer.get()).isInstanceOf(ReceiveMessage.Outcome.Stored.class);
            }
        }
        ContactId id = claims(olga).id();
        assertThat(texts(id))
                .containsExactlyInAnyOrder(
                        IntStream.range(0, 10).mapToObj(i -> "m" + i).toArray(String[]::new));
        assertThat(claimNext.handle(ivan)).isEmpty();
    }

    @Test
    void who_writes_again_within_a_day_finds_his_contact_reopened_for_who_knew_it() {
        String from = number();
        ContactId id = opened(chat, from, "one");
        claims(olga);
        closeContact.handle(olga, id, SOLVED);

        assertThat(opened(chat, from, "still not working")).isEqualTo(id);
        Contact.Waiting waiting = (Contact.Waiting) stored(id);
        assertThat(waiting.ticket().preferred()).contains(olga.id());
        assertThat(claimNext.handle(ivan)).isEmpty();
        assertThat(claims(olga).id()).isEqualTo(id);
    }

    @Test
    void S24_one_person_on_three_channels_is_not_asked_twice() {
        String phone = number();
        ContactId first = opened(whatsApp, phone, "Телефон на крыше такси");
        claims(olga);
        noteFact.handle(olga, first, "Такси белое, номер заказа 42");
        makePromise.handle(
                olga, new MakePromise.Command(first, "Позвоним водителю", Duration.ofHours(1)));
        closeContact.handle(olga, first, SOLVED);
        ContactId second = opened(chat, phone, "Есть новости?");
        SubscriberId person = subscriberOf(second);

        assertThat(subscriberOf(first)).isEqualTo(person);
        assertThat(alreadyTold.handle(ivan, person))
                .extracting(FactLine::text)
                .containsExactly("Такси белое, номер заказа 42");
        assertThat(promisesTo.handle(ivan, person))
                .extracting(promise -> promise.words().text())
                .containsExactly("Позвоним водителю");
        assertThat(timeline.handle(ivan, person, Optional.empty(), 10).items())
                .extracting(TimelineEntry::channel)
                .containsExactly(Channel.WEB_CHAT, Channel.WHATSAPP);
    }

    @Test
    void S19_a_human_request_is_an_outcome_of_its_own() {
        ContactId id = opened(chat, number(), "Как сварить борщ?");
        claims(olga);

        closeContact.handle(
                olga, id, new Disposition(Outcome.HUMAN_REQUEST, "recipes", Emotion.HAPPY, ""));

        Contact.Closed closed = (Contact.Closed) stored(id);
        assertThat(closed.disposition().outcome()).isEqualTo(Outcome.HUMAN_REQUEST);
        assertThat(closed.head().topic()).isEqualTo("recipes");
    }

    @Test
    void S36_the_emotion_at_the_start_and_at_the_end_is_kept() {
        ContactId id = opened(chat, number(), "!!!");
        claims(olga);
        describeContact.handle(
                olga,
                new DescribeContact.Command(id, Optional.of(Emotion.ANGRY), Optional.empty()));
        closeContact.handle(olga, id, new Disposition(Outcome.SOLVED, "", Emotion.GRATEFUL, ""));

        Contact.Closed closed = (Contact.Closed) stored(id);
        assertThat(closed.head().emotionAtStart()).isEqualTo(Emotion.ANGRY);
        assertThat(closed.disposition().emotionAtEnd()).isEqualTo(Emotion.GRATEFUL);
    }

    @Test
    void S32_an_operator_of_another_brand_finds_nothing_behind_the_wall() {
        ContactId id = opened(chat, number(), "secret");
        var stranger =
                new Actor.Staff(
                        ivan.id(),
                        Set.of(Role.OPERATOR, Role.SUPERVISOR),
                        Set.of(new BrandId(UUID.randomUUID())));

        assertThat(conversation.handle(stranger, id, Optional.empty())).isEmpty();
        assertThat(addNote.handle(stranger, id, MessageText.of("hi")))
                .isInstanceOf(StepOutcome.NotFound.class);
        assertThat(sendReply.handle(stranger, new SendReply.Command(id, MessageText.of("hi"))))
                .isEqualTo(new SendReply.Outcome.Refused(new StepOutcome.NotFound()));
        assertThat(timeline.handle(stranger, subscriberOf(id), Optional.empty(), 10).items())
                .isEmpty();
        assertThat(alreadyTold.handle(stranger, subscriberOf(id))).isEmpty();
    }
}
