package io.kindline.application.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.promises.PromiseReads.Position;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.promises.Ladder;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lists of open promises show, whatever they are read from. */
@ContractOf(PromiseReads.class)
public abstract class PromiseReadsContract extends StoredContactsContract {
    private final Set<BrandId> brands = Set.of(queue.brand());

    private PromiseReads reads() {
        return port(PromiseReads.class);
    }

    private Promise.Open given(OperatorId owner, long dueInSeconds) {
        Contact contact = writes(somebody(), door, NOW);
        var promise =
                new Promise.Open(
                        new Promise.Words(
                                new PromiseId(id()),
                                contact.id(),
                                contact.head().subscriber(),
                                queue.brand(),
                                owner,
                                "Узнаем и скажем",
                                NOW,
                                NOW.plusSeconds(dueInSeconds)));
        commit(() -> port(Promises.class).add(promise));
        return promise;
    }

    private static List<Promise.Open> of(List<PromiseLine> lines) {
        return lines.stream().map(PromiseLine::promise).toList();
    }

    private List<Promise.Open> open(Optional<OperatorId> owner, Optional<Position> after) {
        return of(within(() -> reads().open(owner, brands, after, 2)));
    }

    @Test
    void open_ones_are_read_a_page_at_a_time_those_due_first_first() {
        var ivan = new OperatorId(id());
        Promise.Open last = given(olga, 300);
        Promise.Open first = given(olga, 100);
        Promise.Open second = given(ivan, 200);

        assertThat(open(Optional.empty(), Optional.empty())).containsExactly(first, second);
        var place = new Position(second.words().dueAt(), second.words().id());
        assertThat(open(Optional.empty(), Optional.of(place))).containsExactly(last);
        assertThat(open(Optional.of(olga), Optional.empty())).containsExactly(first, last);
        PromiseLine line =
                within(() -> reads().open(Optional.of(ivan), brands, Optional.empty(), 2))
                        .getFirst();
        assertThat(line.channel()).isEqualTo(door.channel());
    }

    private PromiseReads.Reminded reminded(OperatorId who, Set<BrandId> sees) {
        return new PromiseReads.Reminded(who, sees, Optional.empty(), Set.of());
    }

    private List<Promise.Open> dueTo(PromiseReads.Reminded who, long seconds) {
        return of(within(() -> reads().due(who, NOW.plusSeconds(seconds))));
    }

    @Test
    void what_is_due_is_told_to_its_owner_until_it_is_kept() {
        Promise.Open due = given(olga, 100);
        given(olga, 200);
        assertThat(dueTo(reminded(olga, brands), 100)).containsExactly(due);

        commit(() ->
                port(Promises.class).save(due.keep(Promise.Way.MESSAGE, NOW.plusSeconds(101))));
        assertThat(dueTo(reminded(olga, brands), 102)).isEmpty();
    }

    @Test
    void what_climbed_to_the_supervisors_is_seen_by_those_of_the_brand() {
        Promise.Open due = given(olga, 100);
        var vera = new OperatorId(id());
        var hers = new PromiseReads.Reminded(vera, brands, Optional.empty(), brands);
        assertThat(dueTo(hers, 100)).isEmpty();
        commit(() ->
                port(Promises.class)
                        .takeDue(
                                NOW.plusSeconds(2_000),
                                new Ladder(Duration.ofMinutes(5), Duration.ofMinutes(15)),
                                500));

        assertThat(dueTo(hers, 2_000)).containsExactly(due);
        assertThat(dueTo(reminded(vera, brands), 2_000)).as("an operator of no team").isEmpty();
        var others = Set.of(new BrandId(id()));
        assertThat(dueTo(new PromiseReads.Reminded(vera, others, Optional.empty(), others), 2_000))
                .isEmpty();
    }

    @Test
    void kept_late_and_untold_ones_are_counted_apart() {
        Promise.Open inTime = given(olga, 100);
        Promise.Open late = given(olga, 200);
        given(olga, 300);
        given(olga, 9_000);
        given(new OperatorId(id()), 300);
        commit(() ->
                port(Promises.class).save(inTime.keep(Promise.Way.CALL, NOW.plusSeconds(100))));
        commit(() -> port(Promises.class).save(late.keep(Promise.Way.CALL, NOW.plusSeconds(201))));

        assertThat(tally(Optional.of(olga))).isEqualTo(new PromiseReads.Tally(1, 1, 1));
        assertThat(tally(Optional.empty()).broken()).isEqualTo(3);
    }

    private PromiseReads.Tally tally(Optional<OperatorId> owner) {
        return within(() -> reads().tally(owner, brands, NOW, NOW.plusSeconds(1_000)));
    }

    @Test
    void S32_another_brand_sees_no_promise() {
        given(olga, 100);
        Set<BrandId> others = Set.of(new BrandId(id()));

        assertThat(dueTo(reminded(olga, others), 100)).isEmpty();
        assertThat(within(() -> reads().open(Optional.of(olga), others, Optional.empty(), 2)))
                .isEmpty();
        assertThat(within(() -> reads().open(Optional.of(olga), Set.of(), Optional.empty(), 2)))
                .isEmpty();
    }
}
