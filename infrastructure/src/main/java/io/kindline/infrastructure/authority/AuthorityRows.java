package io.kindline.infrastructure.authority;

import io.kindline.domain.authority.Budget;
import io.kindline.domain.authority.Delegation;
import io.kindline.domain.authority.DelegationId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Holder;
import io.kindline.domain.authority.KindTerms;
import io.kindline.domain.authority.Limit;
import io.kindline.domain.authority.LimitId;
import io.kindline.domain.authority.Window;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of limits, budgets and terms, and back. */
final class AuthorityRows {
    private AuthorityRows() {}

    static Limit limit(ResultSet row) throws SQLException {
        return new Limit(
                new LimitId(row.getObject("id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                holder(row),
                Optional.ofNullable(row.getString("kind")).map(ExceptionKind::valueOf),
                new Limit.Steps(
                        money(row, "alone_minor"),
                        money(row, "one_minor"),
                        money(row, "ceiling_minor")),
                days(row));
    }

    static Budget budget(ResultSet row) throws SQLException {
        return new Budget(
                new LimitId(row.getObject("id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                holder(row),
                money(row, "amount_minor"),
                new Window(row.getInt("window_days")),
                days(row));
    }

    static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                new DelegationId(row.getObject("id", UUID.class)),
                new OperatorId(row.getObject("from_id", UUID.class)),
                new OperatorId(row.getObject("to_id", UUID.class)),
                row.getObject("begin_at", OffsetDateTime.class).toInstant(),
                row.getObject("end_at", OffsetDateTime.class).toInstant());
    }

    static KindTerms terms(ResultSet row) throws SQLException {
        return new KindTerms(
                ExceptionKind.valueOf(row.getString("kind")),
                Arrays.stream(row.getString("needs").split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .map(KindTerms.Need::valueOf)
                        .collect(Collectors.toSet()),
                KindTerms.Pace.valueOf(row.getString("pace")),
                KindTerms.Route.valueOf(row.getString("route")));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return switch (row.getString("holder")) {
            case "ROLE" -> new Holder.OfRole(Role.valueOf(row.getString("holder_role")));
            case "PERSON" ->
                    new Holder.OfPerson(new OperatorId(row.getObject("holder_id", UUID.class)));
            case "TEAM" -> new Holder.OfTeam(new TeamId(row.getObject("holder_id", UUID.class)));
            case "EACH_TEAM" -> new Holder.OfEachTeam();
            default ->
                    throw new IllegalStateException(
                            "no such holder in " + row.getObject("id", UUID.class));
        };
    }

    static String word(Holder holder) {
        return switch (holder) {
            case Holder.OfRole _ -> "ROLE";
            case Holder.OfPerson _ -> "PERSON";
            case Holder.OfTeam _ -> "TEAM";
            case Holder.OfEachTeam _ -> "EACH_TEAM";
        };
    }

    static @Nullable String role(Holder holder) {
        return holder instanceof Holder.OfRole(Role role) ? role.name() : null;
    }

    static @Nullable UUID id(Holder holder) {
        return switch (holder) {
            case Holder.OfPerson(OperatorId person) -> person.value();
            case Holder.OfTeam(TeamId team) -> team.value();
            case Holder.OfRole _, Holder.OfEachTeam _ -> null;
        };
    }

    private static Period days(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }
}
