package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.AddNote;
import io.kindline.application.contacts.AlreadyTold;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.DescribeContact;
import io.kindline.application.contacts.FactLine;
import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.MyContacts;
import io.kindline.application.contacts.NoteFact;
import io.kindline.application.contacts.ParkContact;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.contacts.SaveDraft;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.contacts.SubscriberTimeline;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.application.contacts.TransferContact;
import io.kindline.application.contacts.UnmergeContact;
import io.kindline.application.promises.MakePromise;
import io.kindline.application.promises.PromisesToPerson;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.ParkReason;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact's life through the use cases as they are wired, on a database. */
abstract class ContactStoriesContract extends ContactStories {
    private static final Disposition SOLVED = new Disposition(Outcome.SOLVED, "", Emotion.CALM, "");

    @Autowired private Contacts contacts;
    @Autowired private SendReply sendReply;
    @Autowired private CloseContact closeContact;
    @Autowired private Conversation conversation;
    @Autowired private MyContacts myContacts;
    @Autowired private SubscriberTimeline timeline;
    @Autowired private NoteFact noteFact;
    @Autowired private AlreadyTold alreadyTold;
    @Autowired private AddNote addNote;
    @Autowired private MakePromise makePromise;
    @Autowired private PromisesToPerson promisesTo;
    @Autowired private ParkContact parkContact;
    @Autowired private TransferContact transferContact;
    @Autowired private MergeContacts mergeContacts;
    @Autowired private UnmergeContact unmergeContact;
    @Autowired private DescribeContact describeContact;
    @Autowired private SaveDraft saveDraft;

    private Contact stored(ContactId id) {
        return contacts.find(id).orElseThrow();
    }

    private SubscriberId subscriberOf(ContactId id) {
        return stored(id).head().subscriber();
    }

    private List<String> texts(ContactId id) {
        return conversation.handle(olga, id, Optional.empty()).orElseThrow().messages().stream()
                .map(line -> line.message().text().value())
                .toList();
    }

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

    @Test
    void nobody_answers_in_a_colleagues_contact_but_a_note_is_welcome() {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);

        assertThat(sendReply.handle(ivan, new SendReply.Command(id, MessageText.of("hi"))))
                .isEqualTo(new SendReply.Outcome.Refused(new StepOutcome.HeldBy(olga.id())));
        assertThat(addNote.handle(ivan, id, MessageText.of("try the east exit")))
                .isInstanceOf(StepOutcome.Done.class);
    }

    @Test
    void a_reply_longer_than_the_channel_carries_is_refused_and_nothing_is_stored() {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);

        var sent =
                sendReply.handle(
                        olga,
                        new SendReply.Command(id, MessageText.of("x".repeat(chat.textMax() + 1))));

        assertThat(sent).isInstanceOf(SendReply.Outcome.Refused.class);
        assertThat(texts(id)).containsExactly("hello");
    }

    @Test
    void a_parked_contact_comes_back_when_the_subscriber_writes() {
        String from = number();
        ContactId id = opened(chat, from, "one");
        claims(olga);
        parkContact.handle(
                olga,
                new ParkContact.Command(
                        id,
                        ParkReason.WAITING_FOR_SUBSCRIBER,
                        Instant.now().plus(Duration.ofHours(2))));
        assertThat(stored(id)).isInstanceOf(Contact.Parked.class);

        writes(chat, from, "two");

        assertThat(stored(id)).isInstanceOf(Contact.Active.class);
    }

    @Test
    void a_transfer_waits_for_the_colleague_first_and_takes_its_context_along() {
        ContactId id = opened(chat, number(), "billing?");
        claims(olga);

        transferContact.handle(
                olga,
                new TransferContact.Command(
                        id,
                        new TransferContact.Target.ToColleague(ivan.id()),
                        "Спрашивает о счёте за март"));

        assertThat(claimNext.handle(olga)).isEmpty();
        assertThat(claims(ivan).id()).isEqualTo(id);
        assertThat(texts(id)).contains("Спрашивает о счёте за март");
    }

    @Test
    void two_contacts_merged_are_read_as_one_and_unmerged_again_without_loss() {
        String phone = number();
        ContactId first = opened(whatsApp, phone, "in messenger");
        ContactId second = opened(chat, phone, "in chat");
        claims(olga);
        claims(olga);

        mergeContacts.handle(olga, new MergeContacts.Command(first, second));
        assertThat(texts(first)).contains("in messenger", "in chat");
        assertThat(opened(chat, phone, "more in chat")).isEqualTo(first);

        unmergeContact.handle(olga, second);
        assertThat(stored(second).holder()).contains(olga.id());
        assertThat(texts(second)).containsExactly("in chat");
        assertThat(texts(first)).contains("in messenger", "more in chat");
    }

    @Test
    void a_draft_outlives_everything_until_it_is_sent() {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);
        saveDraft.handle(olga, id, "Сейчас прове");
        saveDraft.handle(olga, id, "Сейчас проверю");

        assertThat(draft(id)).contains("Сейчас проверю");
        sendReply.handle(olga, new SendReply.Command(id, MessageText.of("Сейчас проверю")));
        assertThat(draft(id)).isEmpty();
    }

    private Optional<String> draft(ContactId id) {
        return conversation
                .handle(olga, id, Optional.empty())
                .orElseThrow()
                .draft()
                .map(draft -> draft.text());
    }

    @Test
    void many_messages_are_read_a_page_at_a_time_none_twice_none_left_out() {
        String from = number();
        ContactId id = opened(chat, from, "m0");
        IntStream.range(1, 120).forEach(i -> writes(chat, from, "m" + i));
        claims(olga);

        List<String> read = new ArrayList<>();
        Optional<Conversation.Answer> page = conversation.handle(olga, id, Optional.empty());
        while (page.isPresent()) {
            page.get()
                    .messages()
                    .reversed()
                    .forEach(line -> read.add(line.message().text().value()));
            page =
                    page.get()
                            .earlier()
                            .flatMap(before -> conversation.handle(olga, id, Optional.of(before)));
        }
        assertThat(read.reversed())
                .isEqualTo(IntStream.range(0, 120).mapToObj(i -> "m" + i).toList());
    }
}
