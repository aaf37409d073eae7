package io.kindline.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.contacts.WaitingTicket;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever the centre looks like, these hold. */
class RoutingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final List<String> LANGUAGES = List.of("ru", "en", "id");
    private static final List<Channel> CHANNELS =
            List.of(Channel.VOICE, Channel.WEB_CHAT, Channel.MAIL);

    private final Routing routing = new Routing(Capacity.usual());

    /** A random centre; the same seed always gives the same. */
    private static final class Centre {
        final Random random;
        final List<BrandId> brands = List.of(brand(1), brand(2));
        final List<Queue> queues;
        final List<Candidate> people;
        final List<Waiter> line;

        Centre(long seed) {
            random = new Random(seed);
            queues = brands.stream().map(DoorSamples::queue).toList();
            people = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(this::person).toList();
            line = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(this::waiter).toList();
        }

        private static BrandId brand(long number) {
            return new BrandId(new UUID(0, number));
        }

        private Candidate person(int number) {
            var id = new OperatorId(new UUID(1, number));
            Instant idle = NOW.minusSeconds(random.nextInt(600));
            PresenceState state =
                    random.nextInt(4) == 0 ? PresenceState.BUSY : PresenceState.AVAILABLE;
            return new Candidate(
                    new OperatorProfile(
                            id,
                            Set.of(brands.get(random.nextInt(2))),
                            Set.of(queues.get(0).id(), queues.get(1).id()),
                            Set.of(new Language(LANGUAGES.get(random.nextInt(3)))),
                            Map.of()),
                    new Presence(id, state, "", idle, idle, NOW, 0),
                    random.nextInt(5) * 33,
                    Set.of(),
                    random.nextInt(5) == 0 ? Set.of(contact(0)) : Set.of());
        }

        private static ContactId contact(int number) {
            return new ContactId(new UUID(2, number));
        }

        private Waiter waiter(int number) {
            Instant since = NOW.minusSeconds(random.nextInt(300));
            Optional<OperatorId> preferred =
                    random.nextInt(3) == 0
                            ? Optional.of(new OperatorId(new UUID(1, random.nextInt(6))))
                            : Optional.empty();
            return new Waiter(
                    contact(number),
                    queues.get(random.nextInt(2)),
                    new Language(LANGUAGES.get(random.nextInt(3))),
                    Priority.ofRank(random.nextInt(4)),
                    CHANNELS.get(random.nextInt(3)),
                    new WaitingTicket(
                            since,
                            since.plusSeconds(random.nextInt(60)),
                            preferred,
                            since.plusSeconds(30),
                            since.plusSeconds(120)));
        }

        Candidate byId(OperatorId id) {
            return people.stream().filter(who -> who.id().equals(id)).findFirst().orElseThrow();
        }
    }

    @Property
    void the_same_question_has_the_same_answer_in_whatever_order_people_are_named(
            @ForAll long seed) {
        var centre = new Centre(seed);
        var shuffled = new ArrayList<>(centre.people);
        Collections.shuffle(shuffled, centre.random);
        for (Waiter waiter : centre.line) {
            assertThat(routing.decide(waiter, shuffled, NOW))
                    .isEqualTo(routing.decide(waiter, centre.people, NOW));
        }
    }

    @Property
    void nobody_gets_a_wrong_brand_or_queue_or_more_than_he_can_carry(@ForAll long seed) {
        var centre = new Centre(seed);
        for (Waiter waiter : centre.line) {
            if (routing.decide(waiter, centre.people, NOW)
                    instanceof RoutingDecision.OfferTo offer) {
                Candidate who = centre.byId(offer.operator());
                assertThat(who.presence().state()).isEqualTo(PresenceState.AVAILABLE);
                assertThat(who.profile().brands()).contains(waiter.queue().brand());
                assertThat(who.profile().queues()).contains(waiter.queue().id());
                assertThat(who.declined()).doesNotContain(waiter.contact());
                int weight = routing.capacity().weights().getOrDefault(waiter.channel(), 0);
                int most = waiter.isLifeSafety() ? Capacity.MAX + weight : Capacity.MAX;
                assertThat(who.load() + weight).isLessThanOrEqualTo(most);
            }
        }
    }

    @Property
    void waiting_longer_never_turns_a_yes_into_a_no(
            @ForAll long seed, @ForAll @IntRange(max = 400) int later) {
        var centre = new Centre(seed);
        for (Waiter waiter : centre.line) {
            if (routing.decide(waiter, centre.people, NOW) instanceof RoutingDecision.OfferTo) {
                assertThat(routing.decide(waiter, centre.people, NOW.plusSeconds(later)))
                        .isInstanceOf(RoutingDecision.OfferTo.class);
            }
        }
    }

    @Property
    void a_no_says_when_time_alone_may_change_it(@ForAll long seed) {
        var centre = new Centre(seed);
        for (Waiter waiter : centre.line) {
            if (routing.decide(waiter, centre.people, NOW)
                    instanceof RoutingDecision.NobodyYet(_, Optional<Instant> next)) {
                Instant until = next.orElse(NOW.plusSeconds(10_000)).minusMillis(1);
                assertThat(routing.decide(waiter, centre.people, until))
                        .isInstanceOf(RoutingDecision.NobodyYet.class);
            }
        }
    }

    @Property
    void life_safety_is_always_first_for_whoever_can_take_it(@ForAll long seed) {
        var centre = new Centre(seed);
        for (Candidate who : centre.people) {
            boolean any =
                    centre.line.stream()
                            .anyMatch(it -> it.isLifeSafety() && routing.canTake(who, it));
            if (any) {
                assertThat(routing.nextFor(who, centre.line, NOW))
                        .hasValueSatisfying(it -> assertThat(it.isLifeSafety()).isTrue());
            }
        }
    }

    /** Seen from the contact or from the operator, it is one decision. */
    @Property
    void he_is_next_for_a_contact_exactly_when_it_would_go_to_him_were_he_the_only_one_there(
            @ForAll long seed) {
        var centre = new Centre(seed);
        for (Candidate who : centre.people) {
            for (Waiter waiter : centre.line) {
                boolean waitsForAnother =
                        waiter.ticket().preferred().map(it -> !it.equals(who.id())).orElse(false)
                                && waiter.ticket().preferredUntil().isAfter(NOW);
                if (waiter.isLifeSafety() || !waitsForAnother) {
                    assertThat(routing.nextFor(who, List.of(waiter), NOW).isPresent())
                            .isEqualTo(
                                    routing.decide(waiter, List.of(who), NOW)
                                            instanceof RoutingDecision.OfferTo);
                }
            }
        }
    }

    /**
     * With others there, what goes to him by the contact's own choice he gets from the line too.
     */
    @Property
    void what_is_decided_for_him_is_his_in_the_line_too(@ForAll long seed) {
        var centre = new Centre(seed);
        for (Waiter waiter : centre.line) {
            boolean absentOne =
                    waiter.ticket().preferredUntil().isAfter(NOW)
                            && waiter.ticket()
                                    .preferred()
                                    .filter(it -> !offered(centre, waiter).equals(Optional.of(it)))
                                    .isPresent();
            offered(centre, waiter)
                    .filter(_ -> waiter.isLifeSafety() || !absentOne)
                    .ifPresent(to ->
                            assertThat(routing.nextFor(centre.byId(to), List.of(waiter), NOW))
                                    .contains(waiter));
        }
    }

    private Optional<OperatorId> offered(Centre centre, Waiter waiter) {
        return routing.decide(waiter, centre.people, NOW)
                        instanceof RoutingDecision.OfferTo(OperatorId to, _)
                ? Optional.of(to)
                : Optional.empty();
    }

    @Property(tries = 200)
    void nobody_starves_while_somebody_works(@ForAll long seed) {
        var centre = new Centre(seed);
        var line = new ArrayList<>(centre.line);
        Map<ContactId, Integer> served = new HashMap<>();
        Instant now = NOW.plusSeconds(600);
        Candidate worker = allRounder(centre);
        for (int step = 0; !line.isEmpty() && step < 20; step++) {
            int at = step;
            routing.nextFor(worker, line, now)
                    .ifPresent(it -> {
                        served.put(it.contact(), at);
                        line.remove(it);
                    });
        }
        assertThat(line).isEmpty();
        for (Waiter a : centre.line) {
            for (Waiter b : centre.line) {
                if (Waiter.ORDER_OF_SERVICE.compare(a, b) < 0) {
                    assertThat(served.getOrDefault(a.contact(), 99))
                            .isLessThan(served.getOrDefault(b.contact(), 99));
                }
            }
        }
    }

    private static Candidate allRounder(Centre centre) {
        var id = new OperatorId(new UUID(1, 99));
        return new Candidate(
                new OperatorProfile(
                        id,
                        Set.copyOf(centre.brands),
                        Set.of(centre.queues.get(0).id(), centre.queues.get(1).id()),
                        Set.of(),
                        Map.of()),
                new Presence(id, PresenceState.AVAILABLE, "", NOW, NOW, NOW, 0),
                0,
                Set.of(),
                Set.of());
    }

    @Test
    void the_reasons_are_stored_as_codes_and_read_again() {
        var why =
                new Why(
                        List.of(
                                new Why.Reason(Why.Code.LONGEST_IDLE, "240"),
                                new Why.Reason(Why.Code.LANGUAGE, "ru")));

        assertThat(why.text()).isEqualTo("longest-idle:240;language:ru");
        assertThat(Why.parse(why.text())).isEqualTo(why);
        assertThat(Why.parse("claimed;waited:7;of-old:x").inEnglish())
                .isEqualTo("asked for the next contact; waited 7 s");
        assertThat(Why.parse("").reasons()).isEmpty();
    }
}
