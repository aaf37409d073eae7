package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.ChannelGateway.Handover;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.Undelivered;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.promises.KeepPromise;
import io.kindline.application.promises.MakePromise;
import io.kindline.application.promises.MyPromises;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.promises.Untold;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Only telling keeps a promise: words that never arrive told nobody. */
abstract class UntoldStoriesContract extends ContactStoryLook {
    @Autowired private MakePromise make;
    @Autowired private KeepPromise keep;
    @Autowired private MyPromises mine;
    @Autowired private SendReply sendReply;
    @Autowired private Promises promises;
    @Autowired private Messages messages;
    @Autowired private Undelivered undelivered;
    @Autowired private OutboxSender sender;
    @Autowired private RecordedGateways gateways;
    @Autowired private LiveFeed live;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private final String lost = "The mast is repaired " + UUID.randomUUID();

    @BeforeEach
    void the_channel_is_busy() {
        gateways.answer(lost, new Handover.TryAgain("busy"));
    }

    /** What was tried is tried once more, now, and fails for good. */
    private void neverArrives() {
        gateways.answer(lost, new Handover.Refused("There is no such address."));
        jdbc.sql(
                        """
                        update contacts_outbox set next_attempt_at = :now where message_id in
                          (select id from contacts_messages where body = :lost)\
                        """)
                .param("now", OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1))
                .param("lost", lost)
                .update();
    }

    private ContactId olgasContact() {
        ContactId id = opened(chat, number(), "When will the mast be repaired?");
        claims(olga);
        return id;
    }

    private PromiseId promised(ContactId in) {
        var made =
                make.handle(olga, new MakePromise.Command(in, "Find out", Duration.ofMinutes(2)));
        return ((MakePromise.Outcome.Made) made).promise().words().id();
    }

    private void says(ContactId in, String words) {
        assertThat(sendReply.handle(olga, new SendReply.Command(in, MessageText.of(words))))
                .isInstanceOf(SendReply.Outcome.Sent.class);
    }

    private void told(PromiseId id, KeepPromise.Telling how) {
        assertThat(keep.handle(olga, id, how)).isEqualTo(new KeepPromise.Outcome.Kept());
    }

    private void outboxIsEmpty(ContactId in) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    sender.sendDue();
                    return conversation
                            .handle(olga, in, Optional.empty())
                            .orElseThrow()
                            .messages()
                            .stream()
                            .noneMatch(it -> it.message().delivery() instanceof Delivery.Queued);
                });
    }

    private Message message(ContactId in, String words) {
        return conversation.handle(olga, in, Optional.empty()).orElseThrow().messages().stream()
                .map(line -> line.message())
                .filter(message -> message.text().value().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_promise_kept_by_words_that_never_arrive_is_open_again_and_its_owner_hears_of_it()
            throws InterruptedException {
        ContactId in = olgasContact();
        PromiseId promise = promised(in);
        says(in, lost);
        told(promise, new KeepPromise.Telling.Written());
        assertThat(mine.handle(olga)).isEmpty();
        BlockingQueue<LiveEvent> heard = new LinkedBlockingQueue<>();

        try (var _ =
                live.subscribe(
                        new Topic.OfOperator(olga.id()),
                        event -> {
                            if (event instanceof LiveEvent.PromiseDue) {
                                heard.add(event);
                            }
                        })) {
            neverArrives();
            outboxIsEmpty(in);
            assertThat(heard.poll(5, TimeUnit.SECONDS))
                    .isEqualTo(
                            new LiveEvent.PromiseDue(
                                    in, olga.id(), Optional.empty(), Optional.empty()));
        }

        assertThat(mine.handle(olga))
                .extracting(open -> open.words().id())
                .containsExactly(promise);
        assertThat(promises.untold(promise))
                .extracting(Untold::message)
                .containsExactly(message(in, lost).id());
        assertThat(texts(in)).contains("Find out");
        assertThat(keep.handle(olga, promise, new KeepPromise.Telling.Written()))
                .isEqualTo(new KeepPromise.Outcome.NotTold());
    }

    @Test
    void other_words_that_go_their_way_and_a_call_keep_it() {
        ContactId in = olgasContact();
        PromiseId written = promised(in);
        PromiseId called = promised(in);
        says(in, lost);
        says(in, "Once more: it is repaired");
        told(written, new KeepPromise.Telling.Written());
        told(called, new KeepPromise.Telling.Called("told her"));

        neverArrives();
        outboxIsEmpty(in);

        assertThat(message(in, lost).delivery()).isInstanceOf(Delivery.Failed.class);
        assertThat(promises.find(written)).get().isInstanceOf(Promise.Kept.class);
        assertThat(promises.find(called)).get().isInstanceOf(Promise.Kept.class);
    }

    @Test
    void a_node_that_dies_on_the_way_leaves_both_as_they_were_and_the_next_one_does_both() {
        ContactId in = olgasContact();
        PromiseId promise = promised(in);
        says(in, "It is repaired");
        told(promise, new KeepPromise.Telling.Written());
        outboxIsEmpty(in);

        transaction.executeWithoutResult(dying -> {
            comesBack(in);
            assertThat(promises.find(promise)).get().isInstanceOf(Promise.Open.class);
            dying.setRollbackOnly();
        });
        assertThat(promises.find(promise)).get().isInstanceOf(Promise.Kept.class);
        assertThat(promises.untold(promise)).isEmpty();

        transaction.executeWithoutResult(_ -> comesBack(in));
        assertThat(promises.find(promise)).get().isInstanceOf(Promise.Open.class);
        assertThat(promises.untold(promise)).hasSize(1);
    }

    /** As a mail does after hours. */
    private void comesBack(ContactId in) {
        Message message = message(in, "It is repaired");
        messages.save(message.with(new Delivery.Failed("no such mailbox")));
        undelivered.failed(stored(in), message);
    }
}
