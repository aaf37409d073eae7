package io.kindline.infrastructure.insight;

import io.kindline.application.insight.ExceptionFacts;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.insight.Fact;
import io.kindline.domain.insight.Fact.Fate;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Facts from the exceptions, their last approval, the outcome and the mark of their contact: one
 * statement.
 */
@Repository
class JdbcExceptionFacts implements ExceptionFacts {
    private final JdbcClient jdbc;

    JdbcExceptionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> between(BrandId brand, Instant from, Instant to, int most) {
        return jdbc.sql(
                        """
                        select e.id, e.asked_at, e.kind, e.clause_key, e.asker_id, e.team_id,
                          e.subscriber_id, e.amount_minor, e.granted_minor, e.currency, e.state,
                          e.basis, c.outcome, r.quality,
                          (select a.by_id from authority_approvals a
                            where a.exception_id = e.id order by a.position desc limit 1) as approver
                        from authority_exceptions e
                        left join contacts_contacts c on c.id = e.contact_id
                        left join satisfaction_ratings r on r.contact_id = e.contact_id
                        where e.brand_id = :brand and e.asked_at >= :from and e.asked_at < :to
                        order by e.id desc limit :most\
                        """)
                .param("brand", brand.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> fact(row))
                .list();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        Fate fate = fate(row.getString("state"), Optional.ofNullable(row.getString("basis")));
        return new Fact(
                new ExceptionId(row.getObject("id", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                ExceptionKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("clause_key")).map(ClauseKey::new),
                new Fact.Who(
                        new OperatorId(row.getObject("asker_id", UUID.class)),
                        Optional.ofNullable(row.getObject("team_id", UUID.class)).map(TeamId::new),
                        Optional.ofNullable(row.getObject("approver", UUID.class))
                                .map(OperatorId::new),
                        new SubscriberId(row.getObject("subscriber_id", UUID.class))),
                new Fact.Sums(
                        new Money(row.getLong("amount_minor"), currency),
                        new Money(row.getLong("granted_minor"), currency)),
                fate,
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                Optional.ofNullable(row.getObject("quality", Integer.class))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()));
    }

    private static Fate fate(String state, Optional<String> basis) {
        return switch (state) {
            case "granted", "executed" ->
                    basis.filter("APPROVED"::equals).isPresent()
                            ? Fate.GRANTED_BY_OTHERS
                            : Fate.GRANTED_ALONE;
            case "refused", "declined" -> Fate.DENIED;
            default -> Fate.WITHOUT_EFFECT;
        };
    }
}
