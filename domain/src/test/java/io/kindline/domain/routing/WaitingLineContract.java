package io.kindline.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.SkillNeed;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every waiting line must do. */
@ContractOf(WaitingLine.class)
public abstract class WaitingLineContract {
    protected static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    protected final BrandId brand = DoorSamples.brand();
    protected final Queue queue = DoorSamples.queue(brand);
    protected final OperatorProfile olga = operator(Set.of(queue.id()));

    protected abstract WaitingLine line();

    /** The line is empty but for what stood in it by this. */
    protected abstract void stand(Place place);

    protected abstract void declined(ContactId contact, OperatorId by, Instant at);

    protected abstract void save(Queue queue);

    protected abstract <T> T inTransaction(Supplier<T> work);

    protected final OperatorProfile operator(Set<QueueId> queues) {
        return new OperatorProfile(
                new OperatorId(UUID.randomUUID()),
                Set.of(brand),
                queues,
                Set.of(new Language("ru")),
                Map.of("roaming", 2));
    }

    private Place waiting(int seconds) {
        return Place.in(queue, NOW.minusSeconds(seconds));
    }

    private ContactId stands(Place place) {
        stand(place);
        return place.contact();
    }

    private Optional<ContactId> next(OperatorProfile who) {
        return inTransaction(() -> line().lockNext(who, NOW));
    }

    private Optional<ContactId> nextToOffer(OperatorProfile who) {
        return inTransaction(() -> line().lockNextToOffer(who, NOW));
    }

    private Optional<ContactId> lifeSafety(OperatorProfile who) {
        return inTransaction(() -> line().lockLifeSafety(who, NOW));
    }

    @Test
    void an_empty_line_gives_nothing() {
        assertThat(next(olga)).isEmpty();
        assertThat(next(operator(Set.of()))).isEmpty();
    }

    @Test
    void the_order_is_rank_then_the_longest_wait() {
        stands(waiting(10).ranked(25));
        stands(waiting(90).ranked(25));
        ContactId urgent = stands(waiting(20).ranked(15));
        stands(waiting(5).ranked(15));

        assertThat(next(olga)).contains(urgent);
    }

    @Test
    void life_safety_precedes_all_and_asks_for_queue_and_brand_only() {
        stands(waiting(90).ranked(11));
        var someone = new OperatorId(UUID.randomUUID());
        ContactId life = stands(waiting(1).ranked(0).speaking("id").preferring(someone));

        assertThat(next(olga)).contains(life);
        assertThat(next(operator(Set.of(DoorSamples.queue(brand).id())))).isEmpty();
    }

    @Test
    void queue_and_brand_are_absolute() {
        Queue foreign = DoorSamples.queue(DoorSamples.brand());
        stands(Place.in(foreign, NOW.minusSeconds(9_000)));
        stands(Place.in(DoorSamples.queue(brand), NOW.minusSeconds(9_000)));

        assertThat(next(operator(Set.of(foreign.id())))).isEmpty();
        assertThat(next(olga)).isEmpty();
    }

    @Test
    void a_language_is_a_condition_until_it_relaxes() {
        stands(waiting(119).speaking("id"));
        assertThat(next(olga)).isEmpty();

        ContactId relaxed = stands(waiting(120).speaking("id"));
        assertThat(next(olga)).contains(relaxed);
    }

    @Test
    void a_skill_is_a_condition_until_it_relaxes() {
        Queue hard =
                new Queue(
                        new QueueId(UUID.randomUUID()),
                        "Roaming",
                        brand,
                        5,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofMinutes(2),
                        Optional.of(new SkillNeed("roaming", 3)));
        save(hard);
        OperatorProfile who = operator(Set.of(hard.id()));
        stands(Place.in(hard, NOW.minusSeconds(119)));
        assertThat(next(who)).isEmpty();

        ContactId relaxed = stands(Place.in(hard, NOW.minusSeconds(120)));
        assertThat(next(who)).contains(relaxed);
    }

    @Test
    void a_colleague_is_preferred_for_a_while() {
        var colleague = new OperatorId(UUID.randomUUID());
        stands(waiting(29).preferring(colleague));
        assertThat(next(olga)).isEmpty();

        ContactId own = stands(waiting(3).preferring(olga.id()));
        assertThat(next(olga)).contains(own);

        ContactId over = stands(waiting(30).preferring(colleague));
        assertThat(next(olga)).contains(over);
    }

    @Test
    void who_knows_the_person_needs_neither_language_nor_skill() {
        Queue hard =
                new Queue(
                        new QueueId(UUID.randomUUID()),
                        "Roaming",
                        brand,
                        5,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofMinutes(2),
                        Optional.of(new SkillNeed("roaming", 3)));
        save(hard);
        OperatorProfile who = operator(Set.of(hard.id()));
        Place place = Place.in(hard, NOW.minusSeconds(10)).speaking("id");
        stands(place);
        assertThat(next(who)).isEmpty();

        ContactId known =
                stands(Place.in(hard, NOW.minusSeconds(9)).speaking("id").preferring(who.id()));
        assertThat(next(who)).contains(known);
        assertThat(nextToOffer(who)).contains(known);
    }

    @Test
    void what_rests_before_it_is_offered_can_be_claimed() {
        ContactId resting = stands(waiting(10).offeredFrom(NOW.plusSeconds(5)));

        assertThat(next(olga)).contains(resting);
        assertThat(nextToOffer(olga)).isEmpty();

        ContactId due = stands(waiting(5).offeredFrom(NOW));
        assertThat(nextToOffer(olga)).contains(due);
    }

    @Test
    void where_a_life_is_at_stake_nothing_rests() {
        ContactId life = stands(waiting(1).ranked(0).offeredFrom(NOW.plusSeconds(600)));

        assertThat(nextToOffer(olga)).contains(life);
    }

    @Test
    void life_safety_can_be_asked_for_alone() {
        stands(waiting(90).ranked(11));
        assertThat(lifeSafety(olga)).isEmpty();

        ContactId declined = stands(waiting(30).ranked(0));
        declined(declined, olga.id(), NOW.minusSeconds(10));
        stands(Place.in(DoorSamples.queue(brand), NOW.minusSeconds(20)).ranked(0));
        assertThat(lifeSafety(olga)).isEmpty();

        stands(waiting(3).ranked(0).offeredFrom(NOW.plusSeconds(600)));
        ContactId longest = stands(waiting(5).ranked(0).speaking("id"));
        assertThat(lifeSafety(olga)).contains(longest);
        assertThat(lifeSafety(operator(Set.of()))).isEmpty();
    }

    @Test
    void what_he_declined_rests_for_him_alone() {
        ContactId contact = stands(waiting(10));
        declined(contact, olga.id(), NOW.minusSeconds(299));
        assertThat(next(olga)).isEmpty();
        assertThat(next(operator(Set.of(queue.id())))).contains(contact);

        ContactId earlier = stands(waiting(9));
        declined(earlier, olga.id(), NOW.minusSeconds(300));
        assertThat(next(olga)).contains(earlier);
    }

    @Test
    void one_contact_can_be_locked_by_its_id_if_it_waits() {
        ContactId contact = stands(waiting(10));

        assertThat(inTransaction(() -> line().lock(contact))).contains(contact);
        assertThat(inTransaction(() -> line().lock(new ContactId(UUID.randomUUID())))).isEmpty();
    }
}
