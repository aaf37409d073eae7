package io.kindline.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of the regulation does. */
@ContractOf(Regulation.class)
public abstract class RegulationContract extends PortContract {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final BrandId brand = new BrandId(id());

    private Regulation regulation() {
        return port(Regulation.class);
    }

    private Clause added(String key, int version, LocalDate from, Optional<LocalDate> until) {
        var clause =
                new Clause(
                        new ClauseId(id()),
                        brand,
                        new ClauseKey(key),
                        version,
                        new Clause.Wording("Плата не возвращается", "Совсем.", "Расчёты"),
                        Firmness.GUARDED,
                        from,
                        until);
        commit(() -> regulation().add(clause));
        return clause;
    }

    @Test
    void the_version_of_the_day_holds() {
        LocalDate lastOfMay = LocalDate.of(2026, 5, 31);
        Clause first = added("3.2", 1, NEW_YEAR, Optional.of(lastOfMay));
        Clause second = added("3.2", 2, lastOfMay.plusDays(1), Optional.empty());

        assertThat(regulation().inForce(brand, first.key(), lastOfMay)).contains(first);
        assertThat(regulation().inForce(brand, first.key(), lastOfMay.plusDays(1)))
                .contains(second);
        assertThat(regulation().inForce(brand, first.key(), NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(regulation().inForce(brand, new ClauseKey("3.3"), lastOfMay)).isEmpty();
    }

    @Test
    void a_version_that_ends_holds_on_its_last_day() {
        Clause clause = added("3.2", 1, NEW_YEAR, Optional.empty());
        LocalDate last = NEW_YEAR.plusDays(30);
        commit(() -> regulation().end(clause.id(), last));

        assertThat(regulation().inForce(brand, clause.key(), last)).isPresent();
        assertThat(regulation().inForce(brand, clause.key(), last.plusDays(1))).isEmpty();
    }

    @Test
    void S32_all_versions_of_ones_brands_are_read_the_newest_first() {
        Clause first = added("3.2", 1, NEW_YEAR, Optional.empty());
        Clause second = added("3.2", 2, NEW_YEAR, Optional.empty());
        Clause other = added("2.1", 1, NEW_YEAR, Optional.empty());

        assertThat(regulation().of(Set.of(brand))).containsExactly(other, second, first);
        assertThat(regulation().of(Set.of(new BrandId(id())))).isEmpty();
        assertThat(regulation().of(Set.of())).isEmpty();
    }
}
