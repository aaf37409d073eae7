package io.kindline.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.events.DomainEvents.Taken;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.PortContract;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every outbox of events does. */
@ContractOf(DomainEvents.class)
public abstract class DomainEventsContract extends PortContract {
    /** Long before all that other tests put. */
    private static final Instant THEN = NOW.minus(Duration.ofDays(3_000));

    private final DomainEvent event =
            new DomainEvent(
                    new EventId(id()),
                    "exception.granted",
                    new BrandId(id()),
                    THEN,
                    Map.of("exceptionId", "0190", "kind", "goodwill-credit"),
                    Map.of(
                            "amount",
                            Money.of(new BigDecimal("300.00"), Currency.getInstance("RUB"))));

    private DomainEvents events() {
        return port(DomainEvents.class);
    }

    private List<Taken> taken(Instant now) {
        return within(() -> events().take(10_000, now)).stream()
                .filter(one -> one.event().id().equals(event.id()))
                .toList();
    }

    @Test
    void what_is_taken_is_whole_and_nobody_elses_for_a_minute() {
        commit(() -> events().put(event));

        assertThat(taken(THEN.minusMillis(1))).isEmpty();
        assertThat(taken(THEN)).containsExactly(new Taken(event, 1));
        assertThat(taken(THEN.plusSeconds(59))).isEmpty();
        assertThat(taken(THEN.plusSeconds(60))).containsExactly(new Taken(event, 2));
    }

    @Test
    void what_could_not_be_told_is_told_at_its_time_and_what_was_told_is_gone() {
        commit(() -> events().put(event));
        assertThat(taken(THEN)).hasSize(1);
        commit(() -> events().tryAgainAt(event.id(), THEN.plusSeconds(2)));
        assertThat(taken(THEN.plusSeconds(2))).containsExactly(new Taken(event, 2));

        commit(() -> events().remove(event.id()));
        assertThat(taken(THEN.plusSeconds(200))).isEmpty();
    }

    @Test
    void what_is_too_old_to_be_told_is_let_go() {
        commit(() -> events().put(event));
        commit(() -> events().letGo(THEN));
        assertThat(within(() -> events().letGo(THEN.plusSeconds(1)))).isPositive();
        assertThat(taken(THEN.plusSeconds(2))).isEmpty();
    }
}
