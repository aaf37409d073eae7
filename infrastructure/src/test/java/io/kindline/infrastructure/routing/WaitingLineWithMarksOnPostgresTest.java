package io.kindline.infrastructure.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.routing.Place;
import io.kindline.infrastructure.shared.OnPostgres;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same line, looked at from its low-water marks. */
@OnPostgres
class WaitingLineWithMarksOnPostgresTest extends StoredWaitingLineContract {

    @BeforeEach
    void read_the_marks() {
        queues.save(queue);
        marks.read();
    }

    @Test
    void what_enters_below_a_mark_is_found_once_nothing_else_is() {
        assertThat(marks.now()).isNotEmpty();
        Place old = Place.in(queue, Instant.now().minusSeconds(3_600));
        Place fresh = Place.in(queue, Instant.now());
        stand(old);
        stand(fresh);

        assertThat(inTransaction(() -> line.lockNext(olga, Instant.now())))
                .contains(fresh.contact());
        rows().leave(fresh.contact());
        assertThat(inTransaction(() -> line.lockNext(olga, Instant.now()))).contains(old.contact());
    }

    @Test
    void a_mark_never_passes_what_waits() {
        Place old = Place.in(queue, Instant.now().minusSeconds(3_600));
        stand(old);
        stand(Place.in(queue, Instant.now()));
        marks.read();

        assertThat(inTransaction(() -> line.lockNext(olga, Instant.now()))).contains(old.contact());
    }
}
