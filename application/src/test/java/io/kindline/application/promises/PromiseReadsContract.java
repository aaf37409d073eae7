package io.kindline.application.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.promises.PromiseReads.Position;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
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

    @Test
    void what_is_due_is_told_to_its_owner_until_it_is_kept() {
        Promise.Open due = given(olga, 100);
        given(olga, 200);
        assertThat(of(within(() -> reads().due(olga, brands, NOW.plusSeconds(100)))))
                .containsExactly(due);

        commit(() -> port(Promises.class).save(due.keep(NOW.plusSeconds(101))));
        assertThat(within(() -> reads().due(olga, brands, NOW.plusSeconds(102)))).isEmpty();
    }

    @Test
    void S32_another_brand_sees_no_promise() {
        given(olga, 100);
        Set<BrandId> others = Set.of(new BrandId(id()));

        assertThat(within(() -> reads().due(olga, others, NOW.plusSeconds(100)))).isEmpty();
        assertThat(within(() -> reads().open(Optional.of(olga), others, Optional.empty(), 2)))
                .isEmpty();
        assertThat(within(() -> reads().open(Optional.of(olga), Set.of(), Optional.empty(), 2)))
                .isEmpty();
    }
}
