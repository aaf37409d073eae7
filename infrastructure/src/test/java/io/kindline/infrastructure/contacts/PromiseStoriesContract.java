package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.contacts.TransferContact;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.promises.DuePromises;
import io.kindline.application.promises.KeepPromise;
import io.kindline.application.promises.MakePromise;
import io.kindline.application.promises.MyPromises;
import io.kindline.application.promises.NudgeOwners;
import io.kindline.application.promises.OpenPromises;
import io.kindline.application.promises.OpenPromises.Whose;
import io.kindline.application.promises.PromiseLine;
import io.kindline.application.promises.WrapUpContact;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.Reminder;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is promised in contacts and after them, through the use cases, on a database. */
abstract class PromiseStoriesContract extends ContactStoryLook {
    private static final KeepPromise.Telling WRITTEN = new KeepPromise.Telling.Written();
    private static final Actor JOB = new Actor.Clockwork("test");

    @Autowired private WrapUpContact wrapUp;
    @Autowired private MakePromise make;
    @Autowired private KeepPromise keep;
    @Autowired private MyPromises mine;
    @Autowired private DuePromises due;
    @Autowired private OpenPromises open;
    @Autowired private NudgeOwners nudge;
    @Autowired private SendReply sendReply;
    @Autowired private TransferContact transfer;
    @Autowired private LiveFeed live;
    @Autowired private JdbcClient jdbc;

    private ContactId olgasContact() {
        ContactId id = opened(chat, number(), "Когда починят вышку?");
        claims(olga);
        return id;
    }

    private StepOutcome wrapsUp(Actor.Staff who, ContactId id, String text, Instant at) {
        return wrapUp.handle(
                who,
                new WrapUpContact.Command(
                        id, SOLVED, Optional.of(new WrapUpContact.FollowUp(text, at))));
    }

    private Promise.Open promised(ContactId id, Duration within) {
        var made = make.handle(olga, new MakePromise.Command(id, "Проверить и вернуться", within));
        return ((MakePromise.Outcome.Made) made).promise();
    }

    private void says(ContactId id, String words) {
        assertThat(sendReply.handle(olga, new SendReply.Command(id, MessageText.of(words))))
                .isInstanceOf(SendReply.Outcome.Sent.class);
    }

    /** Time passes for this promise alone. */
    private void comesDue(Promise.Open promise) {
        jdbc.sql("update promises_promises set made_at = :before, due_at = :at where id = :id")
                .param("before", Instant.now().minusSeconds(120).atOffset(ZoneOffset.UTC))
                .param("at", Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("id", promise.words().id().value())
                .update();
    }

    @Test
    void a_contact_is_closed_together_with_what_we_promise_next() {
        ContactId id = olgasContact();
        Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(1));

        assertThat(wrapsUp(olga, id, "Написать, когда починят", at))
                .isInstanceOf(StepOutcome.Done.class);

        assertThat(stored(id)).isInstanceOf(Contact.Closed.class);
        assertThat(mine.handle(olga))
                .extracting(promise -> promise.words().text(), promise -> promise.words().dueAt())
                .containsExactly(tuple("Написать, когда починят", at));
    }

    @Test
    void a_follow_up_that_does_not_hold_leaves_all_as_it_was() {
        ContactId id = olgasContact();
        Instant soon = Instant.now().plusSeconds(600);

        assertThat(wrapsUp(olga, id, " ", soon)).isInstanceOf(StepOutcome.Invalid.class);
        assertThat(wrapsUp(olga, id, "x".repeat(501), soon))
                .isInstanceOf(StepOutcome.Invalid.class);
        assertThat(wrapsUp(olga, id, "x", Instant.now().minusSeconds(1)))
                .isInstanceOf(StepOutcome.Invalid.class);
        assertThat(wrapsUp(olga, id, "x", Instant.now().plus(Duration.ofDays(400))))
                .isInstanceOf(StepOutcome.Invalid.class);
        assertThat(wrapsUp(ivan, id, "x", soon)).isEqualTo(new StepOutcome.HeldBy(olga.id()));
        var foreign =
                new Actor.Staff(
                        ivan.id(), Set.of(Role.OPERATOR), Set.of(new BrandId(UUID.randomUUID())));
        assertThat(wrapsUp(foreign, id, "x", soon)).isInstanceOf(StepOutcome.NotFound.class);

        assertThat(stored(id)).isInstanceOf(Contact.Active.class);
        assertThat(mine.handle(olga)).isEmpty();
        assertThat(mine.handle(ivan)).isEmpty();
    }

    @Test
    void S22_who_promised_is_reminded_once_when_the_time_has_come() throws InterruptedException {
        ContactId id = olgasContact();
        Promise.Open promise = promised(id, Duration.ofMinutes(2));
        assertThat(due.handle(olga)).isEmpty();
        comesDue(promise);
        BlockingQueue<LiveEvent> heard = new LinkedBlockingQueue<>();
        // What was told of the steps before may still be on its way.
        LiveFeed.Listener reminded =
                event -> {
                    if (event instanceof LiveEvent.PromiseDue) {
                        heard.add(event);
                    }
                };

        try (var _ = live.subscribe(new Topic.OfOperator(olga.id()), reminded)) {
            nudge.handle(JOB);
            nudge.handle(JOB);
            assertThat(heard.poll(5, TimeUnit.SECONDS))
                    .isEqualTo(
                            new LiveEvent.PromiseDue(
                                    id, olga.id(), Optional.empty(), Optional.empty()));
            assertThat(heard.poll(300, TimeUnit.MILLISECONDS)).isNull();
        }

        assertThat(due.handle(olga))
                .extracting(line -> line.promise().words().id())
                .containsExactly(promise.words().id());
        assertThat(keep.handle(olga, promise.words().id(), WRITTEN))
                .isEqualTo(new KeepPromise.Outcome.NotTold());
        says(id, "Вышку починят завтра");
        assertThat(keep.handle(olga, promise.words().id(), WRITTEN))
                .isEqualTo(new KeepPromise.Outcome.Kept());
        assertThat(due.handle(olga)).isEmpty();
    }

    @Test
    void many_nodes_remind_of_each_promise_once() throws Exception {
        ContactId id = olgasContact();
        IntStream.range(0, 30).forEach(_ -> comesDue(promised(id, Duration.ofMinutes(2))));

        List<Reminder> all = new ArrayList<>();
        try (var nodes = Executors.newFixedThreadPool(6)) {
            Callable<List<Reminder>> node = () -> nudge.handle(JOB);
            for (var one : nodes.invokeAll(Collections.nCopies(6, node))) {
                all.addAll(one.get());
            }
        }
        all.addAll(nudge.handle(JOB));

        assertThat(all)
                .filteredOn(one -> one.promise().words().owner().equals(olga.id()))
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void open_promises_are_read_page_by_page_and_those_of_others_by_supervisors_of_the_brand() {
        ContactId id = olgasContact();
        IntStream.range(1, 6).forEach(i -> promised(id, Duration.ofMinutes(i)));

        Page<PromiseLine> first = open.handle(olga, Whose.MINE, Optional.empty(), 3);
        Page<PromiseLine> rest = open.handle(olga, Whose.MINE, first.next(), 3);
        assertThat(first.items()).hasSize(3);
        assertThat(rest.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.next()).isEmpty();
        assertThat(open.handle(ivan, Whose.MINE, Optional.empty(), 3).items()).isEmpty();
        assertThatThrownBy(() -> open.handle(ivan, Whose.MY_BRANDS, Optional.empty(), 3))
                .isInstanceOf(NotAllowed.class);
        assertThat(supervised(brand)).hasSize(5);
        assertThat(supervised(new BrandId(UUID.randomUUID()))).isEmpty();
    }

    private List<PromiseLine> supervised(BrandId of) {
        var supervisor = new Actor.Staff(ivan.id(), Set.of(Role.SUPERVISOR), Set.of(of));
        return open.handle(supervisor, Whose.MY_BRANDS, Optional.empty(), 50).items();
    }

    @Test
    void only_telling_keeps_a_promise_and_a_call_is_telling_when_it_is_noted() {
        ContactId id = olgasContact();
        Promise.Open promise = promised(id, Duration.ofMinutes(2));
        assertThat(keep.handle(olga, promise.words().id(), new KeepPromise.Telling.Called(" ")))
                .isEqualTo(new KeepPromise.Outcome.Invalid());
        var stranger =
                new Actor.Staff(
                        olga.id(), Set.of(Role.OPERATOR), Set.of(new BrandId(UUID.randomUUID())));
        var called = new KeepPromise.Telling.Called("The mast works again, he knows");
        assertThat(keep.handle(stranger, promise.words().id(), called))
                .isEqualTo(new KeepPromise.Outcome.NotFound());
        assertThat(keep.handle(olga, promise.words().id(), called))
                .isEqualTo(new KeepPromise.Outcome.Kept());
        assertThat(texts(id)).contains("The mast works again, he knows");
        assertThat(mine.handle(olga)).isEmpty();
    }

    @Test
    void a_promise_moves_with_its_contact_to_whoever_takes_it() {
        ContactId id = olgasContact();
        Promise.Open promise = promised(id, Duration.ofMinutes(30));
        transfer.handle(
                olga,
                new TransferContact.Command(
                        id, new TransferContact.Target.ToQueue(queue.id()), "take over"));
        nudge.handle(JOB);
        assertThat(mine.handle(olga)).as("nobody has it yet").hasSize(1);

        claims(ivan);
        nudge.handle(JOB);
        assertThat(mine.handle(olga)).isEmpty();
        assertThat(mine.handle(ivan))
                .extracting(open -> open.words().id())
                .containsExactly(promise.words().id());
    }
}
