package io.kindline.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of shifts does. */
@ContractOf(Shifts.class)
public abstract class ShiftsContract extends StoredContactsContract {

    private Shifts shifts() {
        return port(Shifts.class);
    }

    private void serves(Outcome outcome, long seconds, Instant from) {
        ContactId id = writes(somebody(), door, from).id();
        taken(id, olga, from);
        closed(id, outcome, from.plusSeconds(seconds));
    }

    @Test
    void one_shift_at_a_time_lasts() {
        assertThat(shifts().current(olga)).isEmpty();
        var first = new Shift(id(), olga, NOW, Optional.empty());
        commit(() -> shifts().save(first));
        assertThat(shifts().current(olga)).contains(first);
        assertThat(shifts().current(new OperatorId(id()))).isEmpty();

        commit(() -> shifts().save(first.ended(NOW.plusSeconds(60))));
        assertThat(shifts().current(olga)).isEmpty();
        var second = new Shift(id(), olga, NOW.plusSeconds(90), Optional.empty());
        commit(() -> shifts().save(second));
        assertThat(shifts().current(olga)).contains(second);
    }

    @Test
    void S29_what_was_closed_from_a_time_on_is_counted_what_was_merged_is_not() {
        serves(Outcome.SOLVED, 60, NOW.minusSeconds(60));
        serves(Outcome.SOLVED, 60, NOW.minusSeconds(61));
        serves(Outcome.HUMAN_REQUEST, 3_000, NOW);
        Contact.Active merged = taken(writes(somebody(), door, NOW).id(), olga, NOW);
        step(merged.id(), _ -> merged.mergeInto(new ContactId(id()), olga, NOW.plusSeconds(5)));

        assertThat(within(() -> shifts().tally(olga, NOW)))
                .isEqualTo(new Shifts.Tally(2, 1, Duration.ofSeconds(60)));
        assertThat(within(() -> shifts().tally(new OperatorId(id()), NOW)))
                .isEqualTo(new Shifts.Tally(0, 0, Duration.ZERO));
    }
}
