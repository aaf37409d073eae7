package io.kindline.domain.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.subscribers.LinkId;
import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of promises does. */
@ContractOf(Promises.class)
public abstract class PromisesContract extends PortContract {
    private final BrandId brand = new BrandId(id());
    private final OperatorId olga = new OperatorId(id());

    private Promises promises() {
        return port(Promises.class);
    }

    private Promise.Open given(SubscriberId to, long dueInSeconds) {
        var promise =
                new Promise.Open(
                        new Promise.Words(
                                new PromiseId(id()),
                                new ContactId(id()),
                                to,
                                brand,
                                olga,
                                "Узнаем и скажем",
                                NOW,
                                NOW.plusSeconds(dueInSeconds)));
        commit(() -> promises().add(promise));
        return promise;
    }

    private Subscriber somebody() {
        Subscriber person = SubscriberSamples.subscriber(brand, "Анна", "KL-" + id());
        commit(() -> port(Subscribers.class).add(person, List.of()));
        return person;
    }

    @Test
    void an_open_promise_is_found_by_its_owner_the_first_due_first() {
        SubscriberId anna = somebody().id();
        Promise.Open later = given(anna, 600);
        Promise.Open sooner = given(anna, 60);

        assertThat(promises().find(later.words().id())).contains(later);
        assertThat(promises().openOf(olga)).containsExactly(sooner, later);
        assertThat(promises().openOf(new OperatorId(id()))).isEmpty();
    }

    @Test
    void kept_is_kept_the_first_time_and_no_longer_open() {
        SubscriberId anna = somebody().id();
        Promise.Open open = given(anna, 60);
        commit(() -> promises().save(open.keep(Promise.Way.MESSAGE, NOW.plusSeconds(1))));
        commit(() -> promises().save(open.keep(Promise.Way.MESSAGE, NOW.plusSeconds(2))));

        assertThat(promises().find(open.words().id()))
                .contains(open.keep(Promise.Way.MESSAGE, NOW.plusSeconds(1)));
        assertThat(promises().openOf(olga)).isEmpty();
        assertThat(promises().openTo(anna, Set.of(brand))).isEmpty();
    }

    @Test
    void kept_by_words_that_never_arrived_it_is_open_again_and_its_owner_is_reminded_anew() {
        SubscriberId anna = somebody().id();
        Promise.Open open = given(anna, 60);
        assertThat(dueAfter(60)).containsExactly(open);
        Promise.Kept kept = open.keep(Promise.Way.MESSAGE, NOW.plusSeconds(70));
        commit(() -> promises().save(kept));
        Promise.Open called = given(anna, 60);
        commit(() -> promises().save(called.keep(Promise.Way.CALL, NOW.plusSeconds(70))));

        assertThat(keptInWriting(anna, 65)).containsExactly(kept);
        assertThat(keptInWriting(anna, 71)).as("said after it was kept").isEmpty();
        assertThat(keptInWriting(anna, 0)).as("said before it was given").isEmpty();
        assertThat(keptInWriting(somebody().id(), 65)).isEmpty();

        var lost = new MessageId(id());
        commit(() -> promises().reopen(kept, lost, NOW.plusSeconds(90)));
        commit(() -> promises().reopen(kept, lost, NOW.plusSeconds(91)));

        assertThat(promises().find(open.words().id())).contains(open);
        assertThat(promises().openOf(olga)).containsExactly(open);
        assertThat(dueAfter(95)).containsExactly(open);
        assertThat(promises().untold(open.words().id()))
                .containsExactly(
                        new Untold(
                                open.words().id(), NOW.plusSeconds(70), lost, NOW.plusSeconds(90)));
    }

    private List<Promise.Kept> keptInWriting(SubscriberId to, long saidAfter) {
        return within(() -> promises().keptInWriting(to, NOW.plusSeconds(saidAfter)));
    }

    @Test
    void S24_what_was_promised_to_one_record_is_open_to_the_whole_person() {
        Subscriber anna = somebody();
        Subscriber annasTelegram = somebody();
        Promise.Open open = given(annasTelegram.id(), 60);
        assertThat(promises().openTo(anna.id(), Set.of(brand))).isEmpty();
        commit(() ->
                port(PersonLinks.class)
                        .link(
                                new LinkId(id()),
                                annasTelegram.person(),
                                anna.person(),
                                "operator:1",
                                NOW));

        assertThat(promises().openTo(anna.id(), Set.of(brand))).containsExactly(open);
    }

    private List<Promise.Open> dueAfter(long seconds) {
        return remindersAfter(seconds).stream().map(Reminder::promise).toList();
    }

    private List<Reminder> remindersAfter(long seconds) {
        var ladder = new Ladder(Duration.ofMinutes(5), Duration.ofMinutes(15));
        return within(() -> promises().takeDue(NOW.plusSeconds(seconds), ladder, 500)).stream()
                .filter(one -> one.promise().words().owner().equals(olga))
                .toList();
    }

    @Test
    void its_owner_is_reminded_when_it_is_due_and_only_once() {
        Promise.Open promise = given(somebody().id(), 120);
        given(somebody().id(), 3_600);
        Promise.Open kept = given(somebody().id(), 60);
        commit(() -> promises().save(kept.keep(Promise.Way.CALL, NOW.plusSeconds(1))));

        assertThat(dueAfter(119)).isEmpty();
        assertThat(dueAfter(120)).containsExactly(promise);
        assertThat(dueAfter(180)).isEmpty();
        assertThat(promises().openOf(olga)).hasSize(2);
        assertThat(within(() -> promises().find(kept.words().id())))
                .contains(kept.keep(Promise.Way.CALL, NOW.plusSeconds(1)));
    }

    @Test
    void what_nobody_told_climbs_to_the_team_and_then_to_the_supervisors_once_each() {
        given(somebody().id(), 60);
        assertThat(remindersAfter(60)).extracting(Reminder::rung).containsExactly(Rung.OWNER);
        assertThat(remindersAfter(359)).isEmpty();
        assertThat(remindersAfter(360)).extracting(Reminder::rung).containsExactly(Rung.TEAM);
        assertThat(remindersAfter(30)).as("a clock set back").isEmpty();
        assertThat(remindersAfter(960)).extracting(Reminder::rung).containsExactly(Rung.SUPERVISOR);
        assertThat(remindersAfter(9_999)).isEmpty();
    }

    @Test
    void after_a_long_stop_everybody_is_reminded_at_once() {
        given(somebody().id(), 60);
        assertThat(remindersAfter(7_200))
                .extracting(Reminder::rung)
                .containsExactly(Rung.SUPERVISOR);
        assertThat(remindersAfter(7_201)).isEmpty();
    }

    @Test
    void a_promise_has_words_and_a_time_within_a_year() {
        SubscriberId anna = somebody().id();
        assertThatThrownBy(() -> given(anna, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> given(anna, Duration.ofDays(367).toSeconds()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void S32_another_brand_sees_no_promise() {
        SubscriberId anna = somebody().id();
        given(anna, 60);

        assertThat(promises().openTo(anna, Set.of(new BrandId(id())))).isEmpty();
        assertThat(promises().openTo(anna, Set.of())).isEmpty();
    }
}
