package io.kindline.infrastructure.demo;

import io.kindline.application.shared.Ids;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Budget;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Holder;
import io.kindline.domain.authority.Limit;
import io.kindline.domain.authority.LimitId;
import io.kindline.domain.authority.Window;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Period;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.ClauseId;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.regulation.Firmness;
import io.kindline.domain.regulation.Regulation;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the regulation, the limits and the budgets. */
@Component
@OnlyInDemo
class DemoAuthority {
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final String ANY_KIND = "*";

    private final Regulation regulation;
    private final Authorities authorities;
    private final Brands brands;
    private final Ids ids;

    DemoAuthority(Regulation regulation, Authorities authorities, Brands brands, Ids ids) {
        this.regulation = regulation;
        this.authorities = authorities;
        this.brands = brands;
        this.ids = ids;
    }

    void seed() {
        DemoFiles.table("regulation.txt").forEach(row -> regulation.add(clause(row)));
        DemoFiles.table("limits.txt").forEach(row -> authorities.add(limit(row)));
        DemoFiles.table("budgets.txt").forEach(row -> authorities.add(budget(row)));
    }

    private Clause clause(List<String> row) {
        return new Clause(
                new ClauseId(ids.next()),
                brand(row),
                new ClauseKey(row.get(1)),
                1,
                new Clause.Wording(row.get(4), row.get(5), row.get(3)),
                Firmness.valueOf(row.get(2)),
                SINCE,
                Optional.empty());
    }

    private Limit limit(List<String> row) {
        return new Limit(
                new LimitId(ids.next()),
                brand(row),
                new Holder.OfRole(Role.valueOf(row.get(2))),
                Optional.of(row.get(3))
                        .filter(kind -> !kind.equals(ANY_KIND))
                        .map(ExceptionKind::valueOf),
                new Limit.Steps(money(row, 4), money(row, 5), money(row, 6)),
                Period.since(SINCE));
    }

    private Budget budget(List<String> row) {
        return new Budget(
                new LimitId(ids.next()),
                brand(row),
                row.get(2).equals("EACH_TEAM")
                        ? new Holder.OfEachTeam()
                        : new Holder.OfRole(Role.valueOf(row.get(2))),
                money(row, 3),
                new Window(Integer.parseInt(row.get(4))),
                Period.since(SINCE));
    }

    private BrandId brand(List<String> row) {
        return brands.byKey(row.getFirst()).orElseThrow().id();
    }

    private static Money money(List<String> row, int column) {
        return Money.of(
                new BigDecimal(row.get(column).replace("_", "")), Currency.getInstance(row.get(1)));
    }
}
