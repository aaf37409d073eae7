package io.kindline.infrastructure.contacts.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on tables that may take long: on one connection whose answers may take their time, and by
 * one node at a time. What needs a table for itself gets it within two seconds or lets it be, for
 * whoever comes after waits behind it.
 */
final class LongWork {
    /** "kindpart" in letters: nobody else's lock. */
    private static final long LOCK = 0x6b696e6470617274L;

    private static final String AT_MOST =
            "set local lock_timeout = '2s'; set local statement_timeout = '8s'";

    /** Somebody else held the lock, or it took too long. */
    private static final Set<String> NOT_NOW = Set.of("55P03", "57014");

    private final JdbcClient jdbc;
    private final TransactionTemplate moment;

    private LongWork(DataSource one) {
        jdbc = JdbcClient.create(one);
        moment = new TransactionTemplate(new DataSourceTransactionManager(one));
    }

    /**
     * Does it, unless another node is at it.
     *
     * @param answersWithin how long a single statement may take; zero: as long as it needs
     * @return what came of it; empty when another is at it
     */
    static <T> Optional<T> alone(
            DataSource database, Duration answersWithin, Function<LongWork, T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(answersWithin.toMillis()));
            var one = new SingleConnectionDataSource(connection, true);
            var held = new LongWork(one);
            if (!held.ask("select pg_try_advisory_lock(" + LOCK + ")", Boolean.class)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.apply(held));
            } finally {
                held.ask("select pg_advisory_unlock(" + LOCK + ")", Boolean.class);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no connection for long work", e);
        }
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    void run(String sql) {
        jdbc.sql(sql).update();
    }

    <T> T ask(String sql, Class<T> type) {
        return jdbc.sql(sql).query(type).single();
    }

    List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
    }

    /**
     * One transaction that takes tables for itself for a moment.
     *
     * @return what came of it; empty when the tables could not be had, and nothing was changed
     */
    <T> Optional<T> inAMoment(Supplier<T> steps) {
        try {
            return Optional.ofNullable(
                    moment.execute(_ -> {
                        run(AT_MOST);
                        return steps.get();
                    }));
        } catch (DataAccessException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException cause
                    && cause.getSQLState() != null
                    && NOT_NOW.contains(cause.getSQLState())) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
