package io.kindline.infrastructure.ledger;

import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.ledger.LedgerAccount;
import io.kindline.domain.ledger.LedgerAccount.Sort;
import io.kindline.domain.ledger.LedgerEntry;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger, one row a posting; sums are read by covering conditions of one index each. */
@Repository
class JdbcLedger implements Ledger {
    private static final List<String> SPENDING =
            List.of(
                    Sort.OWN_SPENDING.name(),
                    Sort.APPROVED_SPENDING.name(),
                    Sort.EMERGENCY_SPENDING.name());

    /** In place of a kind of exception. */
    private static final String EXPENSE = "EXPENSE";

    private final JdbcClient jdbc;

    JdbcLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void post(LedgerEntry entry) {
        int position = 0;
        for (LedgerEntry.Posting posting : entry.postings()) {
            position++;
            LedgerEntry.Cause cause = entry.cause();
            jdbc.sql(
                            """
                            insert into ledger_postings (entry_id, position, brand_id, at,
                              charged_at, account, owner_id, amount_minor, currency,
                              exception_id, kind, subscriber_id, team_id)
                            values (:entry, :position, :brand, :at, :charged, :account, :owner,
                              :amount, :currency, :exception, :kind, :subscriber, :team)\
                            """)
                    .param("entry", entry.id().value())
                    .param("position", position)
                    .param("brand", cause.brand().value())
                    .param("at", utc(entry.at()))
                    .param("charged", utc(entry.chargedAt()))
                    .param("account", posting.account().sort().name())
                    .param("owner", posting.account().owner())
                    .param("amount", posting.amount().minorUnits())
                    .param("currency", posting.amount().currency().getCurrencyCode())
                    .param("exception", cause.matter())
                    .param("kind", cause.kind().map(Enum::name).orElse(EXPENSE))
                    .param("subscriber", cause.subscriber().value())
                    .param("team", cause.team().map(TeamId::value).orElse(null))
                    .update();
        }
    }

    @Override
    public void lock(Bounds bounds) {
        var scopes = new TreeSet<String>();
        scopes.add("operator:" + bounds.operator().value());
        bounds.team().ifPresent(team -> scopes.add("team:" + team.value()));
        bounds.subscriber().ifPresent(person -> scopes.add("subscriber:" + person.value()));
        try {
            scopes.forEach(this::lock);
        } catch (QueryTimeoutException e) {
            throw new CannotAcquireLockException("others decide on the same budget", e);
        }
    }

    private void lock(String scope) {
        if (held(scope)) {
            return;
        }
        jdbc.sql("insert into ledger_locks (scope) values (:scope) on conflict do nothing")
                .param("scope", scope)
                .update();
        held(scope);
    }

    private boolean held(String scope) {
        return jdbc.sql("select scope from ledger_locks where scope = :scope for update")
                .param("scope", scope)
                .query(String.class)
                .optional()
                .isPresent();
    }

    @Override
    public Money balance(LedgerAccount account, Currency currency) {
        return spent(account, Instant.EPOCH, currency);
    }

    @Override
    public List<Money> balances(LedgerAccount account) {
        return jdbc.sql(
                        """
                        select currency, sum(amount_minor) as balance from ledger_postings
                        where owner_id = :owner and account = :account
                        group by currency having sum(amount_minor) <> 0 order by currency\
                        """)
                .param("owner", account.owner())
                .param("account", account.sort().name())
                .query((row, _) ->
                        new Money(
                                row.getLong("balance"),
                                Currency.getInstance(row.getString("currency"))))
                .list();
    }

    @Override
    public Money spent(LedgerAccount account, Instant since, Currency currency) {
        return sum(
                jdbc.sql(
                                """
                                select coalesce(sum(amount_minor), 0) from ledger_postings
                                where owner_id = :owner and account = :account
                                  and charged_at >= :since and currency = :currency\
                                """)
                        .param("owner", account.owner())
                        .param("account", account.sort().name()),
                since,
                currency);
    }

    @Override
    public Money spentByTeam(TeamId team, Instant since, Currency currency) {
        return sum(
                jdbc.sql(
                                """
                                select coalesce(sum(amount_minor), 0) from ledger_postings
                                where team_id = :team and account = :account
                                  and charged_at >= :since and currency = :currency\
                                """)
                        .param("team", team.value())
                        .param("account", Sort.OWN_SPENDING.name()),
                since,
                currency);
    }

    @Override
    public Money spentOn(
            SubscriberId subscriber, ExceptionKind kind, Instant since, Currency currency) {
        return sum(
                jdbc.sql(
                                """
                                select coalesce(sum(amount_minor), 0) from ledger_postings
                                where subscriber_id = :subscriber and kind = :kind
                                  and account in (:accounts)
                                  and charged_at >= :since and currency = :currency\
                                """)
                        .param("subscriber", subscriber.value())
                        .param("kind", kind.name())
                        .param("accounts", SPENDING),
                since,
                currency);
    }

    @Override
    public Optional<Instant> lastSpentOn(SubscriberId subscriber, ExceptionKind kind) {
        return jdbc.sql(
                        """
                        select charged_at from ledger_postings
                        where subscriber_id = :subscriber and kind = :kind
                          and account in (:accounts)
                        order by charged_at desc limit 1\
                        """)
                .param("subscriber", subscriber.value())
                .param("kind", kind.name())
                .param("accounts", SPENDING)
                .query((row, _) -> row.getObject("charged_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static Money sum(JdbcClient.StatementSpec query, Instant since, Currency currency) {
        Long sum =
                query.param("since", utc(since))
                        .param("currency", currency.getCurrencyCode())
                        .query(Long.class)
                        .single();
        return new Money(sum, currency);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
