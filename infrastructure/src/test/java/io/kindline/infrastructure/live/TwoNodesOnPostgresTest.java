package io.kindline.infrastructure.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.distress.SaveSignals;
import io.kindline.application.distress.SignalBook;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.routing.ClaimNext;
import io.kindline.application.routing.EndShift;
import io.kindline.application.routing.SetPresence;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.distress.SignalList;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.live.TwoNodes.Listening;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ConfigurableApplicationContext;

/** What two nodes must do together: hear of each other, and do nothing twice. */
@TestInstance(Lifecycle.PER_CLASS)
class TwoNodesOnPostgresTest {
    private static final int SLOW_MACHINE_MILLIS = 10_000;
    private TwoNodes nodes;

    @BeforeAll
    void start() {
        nodes = new TwoNodes();
    }

    @AfterAll
    void stop() {
        nodes.close();
    }

    @Test
    void what_one_node_takes_in_is_told_on_the_other() throws Exception {
        try (Listening onB = TwoNodes.listen(nodes.b, new Topic.OfQueues(nodes.brand))) {
            // Once aside, so that what is measured is not the loading of classes.
            var _ = nodes.writes(nodes.a, "+79000000001", "First");
            var _ = onB.next(LiveEvent.ContactWaiting.class, SLOW_MACHINE_MILLIS);
            long start = System.nanoTime();
            ContactId id = nodes.writes(nodes.a, "+79000000002", "Hello");
            var waiting = onB.next(LiveEvent.ContactWaiting.class, SLOW_MACHINE_MILLIS);
            System.out.printf(
                    "from one node to the other: %d ms with the intake%n",
                    (System.nanoTime() - start) / 1_000_000);
            assertThat(waiting.contact()).isEqualTo(id);
        }
    }

    @Test
    void each_node_hears_its_own_events_once() throws Exception {
        try (Listening onA = TwoNodes.listen(nodes.a, new Topic.OfQueues(nodes.brand));
                Listening onB = TwoNodes.listen(nodes.b, new Topic.OfQueues(nodes.brand))) {
            ContactId id = nodes.writes(nodes.a, "+79000000003", "Once");
            assertThat(onB.next(LiveEvent.ContactWaiting.class, SLOW_MACHINE_MILLIS).contact())
                    .isEqualTo(id);
            assertThat(onA.heard())
                    .filteredOn(LiveEvent.ContactWaiting.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void who_could_not_hear_asks_anew_and_then_hears_again() throws Exception {
        var contact = new ContactId(UUID.randomUUID());
        try (Listening onB = TwoNodes.listen(nodes.b, new Topic.OfContact(contact))) {
            nodes.jdbc()
                    .sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where application_name = 'kindline live'")
                    .query()
                    .listOfRows();
            var _ = onB.next(LiveEvent.Missed.class, SLOW_MACHINE_MILLIS);
            var who = new OperatorId(UUID.randomUUID());
            TwoNodes.of(nodes.a, LiveFeed.class)
                    .publish(new LiveEvent.PromisesChanged(contact, who));
            assertThat(onB.next(LiveEvent.PromisesChanged.class, SLOW_MACHINE_MILLIS).owner())
                    .isEqualTo(who);
        }
    }

    @Test
    void a_new_list_of_alarming_words_counts_here_at_once_and_there_as_soon_as_it_is_told() {
        var english = SignalList.distress(new Language("en"));
        SignalBook here = TwoNodes.of(nodes.a, SignalBook.class);
        SignalBook there = TwoNodes.of(nodes.b, SignalBook.class);
        List<Long> millis = new ArrayList<>();
        for (String word : List.of("lava", "magma", "geyser", "tephra", "obsidian")) {
            String text = "the " + word + " is here";
            assertThat(there.in(english, text)).isEmpty();
            writes(new SaveSignals.Command(english, Optional.of("fire: " + word)));
            long saved = System.nanoTime();
            assertThat(here.in(english, text)).isPresent();
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(2))
                    .atMost(Duration.ofMillis(SLOW_MACHINE_MILLIS))
                    .until(() -> there.in(english, text).isPresent());
            millis.add((System.nanoTime() - saved) / 1_000_000);
        }
        System.out.printf("a new list counts on the other node after %s ms%n", millis);
        assertThat(millis.stream().sorted().toList().get(2))
                .as("told, not found by the look of every two seconds")
                .isLessThan(500);
        writes(new SaveSignals.Command(english, Optional.empty()));
    }

    private void writes(SaveSignals.Command list) {
        var admin =
                new Actor.Staff(
                        new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of());
        TwoNodes.of(nodes.a, SaveSignals.class).handle(admin, list);
    }

    @Test
    void claims_on_both_nodes_never_give_one_contact_to_two() throws Exception {
        List<ContactId> waiting =
                IntStream.range(0, 40)
                        .mapToObj(i -> nodes.writes(node(i), "+7900100%04d".formatted(i), "m" + i))
                        .toList();
        List<Actor.Staff> people = IntStream.range(0, 8).mapToObj(_ -> nodes.operator()).toList();
        List<Callable<Optional<Contact.Active>>> claims = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            ClaimNext claim = TwoNodes.of(node(i), ClaimNext.class);
            Actor.Staff who = people.get(i % people.size());
            claims.add(() -> claim.handle(who));
        }
        var claimed = new ArrayList<ContactId>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Optional<Contact.Active>> claim : threads.invokeAll(claims)) {
                claim.get().ifPresent(contact -> claimed.add(contact.id()));
            }
        }
        // The dispatchers of another test may hold some on offer.
        assertThat(claimed).doesNotHaveDuplicates().hasSizeGreaterThan(waiting.size() / 2);
    }

    @Test
    void two_dispatchers_offer_each_contact_once_and_end_each_offer_once() throws Exception {
        List<Actor.Staff> people = IntStream.range(0, 4).mapToObj(_ -> nodes.operator()).toList();
        for (int i = 0; i < people.size(); i++) {
            TwoNodes.of(node(i), SetPresence.class)
                    .handle(people.get(i), new SetPresence.Command(PresenceState.AVAILABLE, ""));
        }
        for (int i = 0; i < 20; i++) {
            var _ = nodes.writes(node(i), "+7900200%04d".formatted(i), "o" + i);
        }
        long end = System.nanoTime() + 6_000_000_000L;
        while (System.nanoTime() < end) {
            assertThat(
                            count(
                                    "select count(*) from (select contact_id from routing_offers"
                                            + " where ending is null group by contact_id"
                                            + " having count(*) > 1) twice"))
                    .isZero();
            assertThat(
                            count(
                                    "select count(*) from (select operator_id from routing_offers"
                                            + " where ending is null group by operator_id"
                                            + " having count(*) > 3) full_hands"))
                    .isZero();
            Thread.sleep(200);
        }
        people.forEach(who -> TwoNodes.of(nodes.a, EndShift.class).handle(who));
        assertThat(count("select count(*) from routing_offers where ending = 'missed'"))
                .as("offers of two seconds that nobody took")
                .isPositive();
        assertThat(
                        count(
                                "select count(*) from routing_offers o where ending = 'missed' and"
                                        + " ended_at < expires_at"))
                .isZero();
    }

    private ConfigurableApplicationContext node(int i) {
        return i % 2 == 0 ? nodes.a : nodes.b;
    }

    private long count(String sql) {
        return nodes.jdbc().sql(sql).query(Long.class).single();
    }
}
