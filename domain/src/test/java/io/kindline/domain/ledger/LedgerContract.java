package io.kindline.domain.ledger;

import static io.kindline.domain.authority.AuthoritySamples.RUB;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.ledger.LedgerAccount.Sort;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of the ledger does. */
@ContractOf(Ledger.class)
public abstract class LedgerContract extends PortContract {
    private final LedgerAccount olgas = new LedgerAccount(Sort.OWN_SPENDING, id());
    private final LedgerAccount owed = new LedgerAccount(Sort.OWED, id());
    private final TeamId team = new TeamId(id());
    private final SubscriberId anna = new SubscriberId(id());

    private Ledger ledger() {
        return port(Ledger.class);
    }

    private void moved(long roubles, LedgerAccount from, LedgerAccount to, Instant chargedAt) {
        var entry =
                new LedgerEntry(
                        new EntryId(id()),
                        new LedgerEntry.Cause(
                                id(),
                                Optional.of(ExceptionKind.LOYALTY_GIFT),
                                new BrandId(id()),
                                anna,
                                Optional.of(team)),
                        NOW,
                        chargedAt,
                        LedgerEntry.move(rub(roubles), from, to));
        commit(() -> ledger().post(entry));
    }

    @Test
    void what_is_spent_on_one_side_is_owed_on_the_other() {
        moved(300, owed, olgas, NOW);
        moved(200, owed, olgas, NOW);

        assertThat(ledger().balance(olgas, RUB)).isEqualTo(rub(500));
        assertThat(ledger().balance(owed, RUB)).isEqualTo(rub(-500));
        assertThat(ledger().balance(olgas, Currency.getInstance("IDR")).minorUnits()).isZero();
        assertThat(ledger().balances(owed)).containsExactly(rub(-500));
        moved(500, olgas, owed, NOW);
        assertThat(ledger().balances(owed)).as("nothing is left").isEmpty();
    }

    @Test
    void spending_counts_from_when_it_was_charged_and_giving_back_counts_there_too() {
        moved(300, owed, olgas, NOW.minusSeconds(100));
        moved(200, owed, olgas, NOW);
        moved(300, olgas, owed, NOW.minusSeconds(100));

        assertThat(ledger().spent(olgas, NOW.minusSeconds(100), RUB)).isEqualTo(rub(200));
        assertThat(ledger().spent(olgas, NOW, RUB)).isEqualTo(rub(200));
        assertThat(ledger().spent(olgas, NOW.plusSeconds(1), RUB)).isEqualTo(rub(0));
    }

    @Test
    void a_team_spends_what_its_people_grant_by_themselves() {
        moved(300, owed, olgas, NOW);
        moved(900, owed, new LedgerAccount(Sort.APPROVED_SPENDING, id()), NOW);

        assertThat(ledger().spentByTeam(team, NOW, RUB)).isEqualTo(rub(300));
        assertThat(ledger().spentByTeam(new TeamId(id()), NOW, RUB)).isEqualTo(rub(0));
    }

    @Test
    void S18_what_somebody_was_given_is_seen_whoever_gave_it() {
        assertThat(ledger().lastSpentOn(anna, ExceptionKind.LOYALTY_GIFT)).isEmpty();
        moved(300, owed, olgas, NOW.minusSeconds(5));
        moved(900, owed, new LedgerAccount(Sort.APPROVED_SPENDING, id()), NOW);

        assertThat(ledger().spentOn(anna, ExceptionKind.LOYALTY_GIFT, Instant.EPOCH, RUB))
                .isEqualTo(rub(1_200));
        assertThat(ledger().spentOn(anna, ExceptionKind.FEE_WAIVER, Instant.EPOCH, RUB))
                .isEqualTo(rub(0));
        assertThat(ledger().lastSpentOn(anna, ExceptionKind.LOYALTY_GIFT)).contains(NOW);
    }

    @Test
    void the_same_bounds_can_be_locked_again_and_again() {
        var bounds = new Ledger.Bounds(new OperatorId(id()), Optional.of(team), Optional.of(anna));
        for (int i = 0; i < 3; i++) {
            commit(() -> {
                ledger().lock(bounds);
                ledger().lock(bounds);
            });
        }
        assertThat(ledger().balance(olgas, RUB)).isEqualTo(rub(0));
    }
}
