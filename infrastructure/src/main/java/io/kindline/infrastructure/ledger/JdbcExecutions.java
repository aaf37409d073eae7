package io.kindline.infrastructure.ledger;

import io.kindline.application.ledger.Executions;
import io.kindline.domain.authority.ExceptionId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What has to be carried out, in a table; whoever puts something wakes this node's job. */
@Repository
class JdbcExecutions implements Executions {
    /** A node that took a task and died leaves it to the others after this. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final int PROBLEM_MAX = 500;

    private final JdbcClient jdbc;
    private volatile Runnable wake = () -> {};

    JdbcExecutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void wakeBy(Runnable whenSomethingIsPut) {
        this.wake = whenSomethingIsPut;
    }

    @Override
    public void put(ExceptionId exception, Task task, Instant now) {
        jdbc.sql(
                        """
                        insert into ledger_outbox (exception_id, task, attempts, next_attempt_at,
                          created_at) values (:id, :task, 0, :now, :now)\
                        """)
                .param("id", exception.value())
                .param("task", task.name())
                .param("now", utc(now))
                .update();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wake.run();
                    }
                });
    }

    @Override
    public List<Taken> take(int most, Instant now) {
        List<Taken> due =
                jdbc.sql(
                                """
                                select exception_id, task, attempts from ledger_outbox
                                where next_attempt_at <= :now order by next_attempt_at
                                limit :most for update skip locked\
                                """)
                        .param("now", utc(now))
                        .param("most", most)
                        .query((row, _) ->
                                new Taken(
                                        new ExceptionId(row.getObject("exception_id", UUID.class)),
                                        Task.valueOf(row.getString("task")),
                                        row.getInt("attempts") + 1))
                        .list();
        due.forEach(taken ->
                of(
                                """
                                update ledger_outbox set attempts = attempts + 1,
                                  next_attempt_at = :at where exception_id = :id and task = :task\
                                """,
                                taken.exception(),
                                taken.task())
                        .param("at", utc(now.plus(LEASE)))
                        .update());
        return due;
    }

    @Override
    public void remove(ExceptionId exception, Task task) {
        of("delete from ledger_outbox where exception_id = :id and task = :task", exception, task)
                .update();
    }

    @Override
    public void tryAgainAt(ExceptionId exception, Task task, Instant at, String problem) {
        of(
                        """
                        update ledger_outbox set next_attempt_at = :at, last_problem = :problem
                        where exception_id = :id and task = :task\
                        """,
                        exception,
                        task)
                .param("at", utc(at))
                .param(
                        "problem",
                        problem.length() > PROBLEM_MAX
                                ? problem.substring(0, PROBLEM_MAX)
                                : problem)
                .update();
    }

    @Override
    public Optional<Trouble> trouble(ExceptionId exception) {
        return jdbc.sql(
                        """
                        select attempts, next_attempt_at, last_problem from ledger_outbox
                        where exception_id = :id and last_problem is not null limit 1\
                        """)
                .param("id", exception.value())
                .query((row, _) ->
                        new Trouble(
                                row.getInt("attempts"),
                                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                                row.getString("last_problem")))
                .optional();
    }

    private JdbcClient.StatementSpec of(String sql, ExceptionId exception, Task task) {
        return jdbc.sql(sql).param("id", exception.value()).param("task", task.name());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
