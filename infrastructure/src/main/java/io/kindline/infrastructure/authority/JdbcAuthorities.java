package io.kindline.infrastructure.authority;

import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Budget;
import io.kindline.domain.authority.Delegation;
import io.kindline.domain.authority.DelegationId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Holder;
import io.kindline.domain.authority.KindTerms;
import io.kindline.domain.authority.Limit;
import io.kindline.domain.authority.LimitId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Limits, budgets, terms and delegations in tables; a brand has a handful of each. */
@Repository
class JdbcAuthorities implements Authorities {
    private final JdbcClient jdbc;

    JdbcAuthorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Limit> limits(BrandId brand) {
        return jdbc.sql("select * from authority_limits where brand_id = :brand")
                .param("brand", brand.value())
                .query((row, _) -> AuthorityRows.limit(row))
                .list();
    }

    @Override
    public List<Budget> budgets(BrandId brand) {
        return jdbc.sql("select * from authority_budgets where brand_id = :brand")
                .param("brand", brand.value())
                .query((row, _) -> AuthorityRows.budget(row))
                .list();
    }

    @Override
    public KindTerms terms(BrandId brand, ExceptionKind kind) {
        return jdbc.sql("select * from authority_kinds where brand_id = :brand and kind = :kind")
                .param("brand", brand.value())
                .param("kind", kind.name())
                .query((row, _) -> AuthorityRows.terms(row))
                .optional()
                .orElseGet(() -> KindTerms.usual(kind));
    }

    @Override
    public List<Delegation> lentTo(OperatorId person, Instant now) {
        return jdbc.sql(
                        """
                        select * from authority_delegations
                        where to_id = :person and begin_at <= :now and end_at > :now
                        order by begin_at, id\
                        """)
                .param("person", person.value())
                .param("now", utc(now))
                .query((row, _) -> AuthorityRows.delegation(row))
                .list();
    }

    @Override
    public List<Delegation> lentAround(OperatorId person, Instant now) {
        return jdbc.sql(
                        """
                        select * from authority_delegations
                        where (from_id = :person or to_id = :person) and end_at > :now
                        order by begin_at, id\
                        """)
                .param("person", person.value())
                .param("now", utc(now))
                .query((row, _) -> AuthorityRows.delegation(row))
                .list();
    }

    @Override
    public Optional<Delegation> lent(DelegationId id) {
        return jdbc.sql("select * from authority_delegations where id = :id")
                .param("id", id.value())
                .query((row, _) -> AuthorityRows.delegation(row))
                .optional();
    }

    @Override
    public void end(Delegation lent, Instant now) {
        String sql =
                lent.begin().isBefore(now)
                        ? "update authority_delegations set end_at = :now where id = :id"
                        : "delete from authority_delegations where id = :id and begin_at >= :now";
        jdbc.sql(sql).param("now", utc(now)).param("id", lent.id().value()).update();
    }

    @Override
    public void end(LimitId rule, LocalDate last) {
        for (String table : List.of("authority_limits", "authority_budgets")) {
            jdbc.sql("delete from " + table + " where id = :id and from_day > :last")
                    .param("id", rule.value())
                    .param("last", last)
                    .update();
            jdbc.sql("update " + table + " set last_day = :last where id = :id")
                    .param("id", rule.value())
                    .param("last", last)
                    .update();
        }
    }

    @Override
    public void add(Limit limit) {
        Money ceiling = limit.steps().ceiling();
        held(
                        """
                        insert into authority_limits (id, brand_id, holder, holder_role, holder_id,
                          kind, alone_minor, one_minor, ceiling_minor, currency, from_day, last_day)
                        values (:id, :brand, :holder, :role, :holderId, :kind, :alone, :one,
                          :ceiling, :currency, :from, :last)\
                        """,
                        limit.holder())
                .param("id", limit.id().value())
                .param("brand", limit.brand().value())
                .param("kind", limit.kind().map(Enum::name).orElse(null))
                .param("alone", limit.steps().alone().minorUnits())
                .param("one", limit.steps().withOne().minorUnits())
                .param("ceiling", ceiling.minorUnits())
                .param("currency", ceiling.currency().getCurrencyCode())
                .param("from", limit.days().from())
                .param("last", limit.days().lastDay().orElse(null))
                .update();
    }

    @Override
    public void add(Budget budget) {
        held(
                        """
                        insert into authority_budgets (id, brand_id, holder, holder_role,
                          holder_id, amount_minor, currency, window_days, from_day, last_day)
                        values (:id, :brand, :holder, :role, :holderId, :amount, :currency, :days,
                          :from, :last)\
                        """,
                        budget.holder())
                .param("id", budget.id().value())
                .param("brand", budget.brand().value())
                .param("amount", budget.amount().minorUnits())
                .param("currency", budget.amount().currency().getCurrencyCode())
                .param("days", budget.window().days())
                .param("from", budget.days().from())
                .param("last", budget.days().lastDay().orElse(null))
                .update();
    }

    @Override
    public void save(BrandId brand, KindTerms terms) {
        jdbc.sql("delete from authority_kinds where brand_id = :brand and kind = :kind")
                .param("brand", brand.value())
                .param("kind", terms.kind().name())
                .update();
        jdbc.sql(
                        """
                        insert into authority_kinds (brand_id, kind, needs, pace, route)
                        values (:brand, :kind, :needs, :pace, :route)\
                        """)
                .param("brand", brand.value())
                .param("kind", terms.kind().name())
                .param(
                        "needs",
                        terms.needs().stream()
                                .map(Enum::name)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param("pace", terms.pace().name())
                .param("route", terms.route().name())
                .update();
    }

    @Override
    public void add(Delegation delegation) {
        jdbc.sql(
                        """
                        insert into authority_delegations (id, from_id, to_id, begin_at, end_at)
                        values (:id, :from, :to, :begin, :end)\
                        """)
                .param("id", delegation.id().value())
                .param("from", delegation.from().value())
                .param("to", delegation.to().value())
                .param("begin", utc(delegation.begin()))
                .param("end", utc(delegation.end()))
                .update();
    }

    private JdbcClient.StatementSpec held(String sql, Holder holder) {
        return jdbc.sql(sql)
                .param("holder", AuthorityRows.word(holder))
                .param("role", AuthorityRows.role(holder))
                .param("holderId", AuthorityRows.id(holder));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
