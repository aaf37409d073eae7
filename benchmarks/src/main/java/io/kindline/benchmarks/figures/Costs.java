package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Node;
import io.kindline.benchmarks.cluster.Postgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What noise cannot move: processor time of both process trees, statements and WAL bytes.
 *
 * @param statements that the database counted, those of commits and of other sessions left out
 */
record Costs(
        double nodeMillis,
        double databaseMillis,
        double statements,
        double walBytes,
        double commits,
        long atNanos) {
    private static final String COUNTED =
            """
            select coalesce(sum(calls), 0) from pg_stat_statements
            where query !~* '^(begin|commit|rollback|set|listen|discard|select 1$|.*pg_stat|.*pg_notify|.*pg_current_wal)'\
            """;

    static Costs now(Node node, Postgres postgres) throws IOException, SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            return new Costs(
                    Machine.cpuMillis(List.of(node.handle())),
                    Machine.cpuMillis(postgres.processes()),
                    one(statement, COUNTED),
                    one(statement, "select pg_current_wal_lsn() - '0/0'::pg_lsn"),
                    one(
                            statement,
                            "select xact_commit from pg_stat_database where datname = 'postgres'"),
                    System.nanoTime());
        }
    }

    private static double one(Statement statement, String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getDouble(1);
        }
    }

    /** What was spent since then. */
    Costs since(Costs before) {
        return new Costs(
                nodeMillis - before.nodeMillis,
                databaseMillis - before.databaseMillis,
                statements - before.statements,
                walBytes - before.walBytes,
                commits - before.commits,
                atNanos - before.atNanos);
    }

    /** Without what the idle house spends in the same time, by one operation. */
    Costs each(int operations, Costs idle) {
        double share = (double) atNanos / idle.atNanos;
        return new Costs(
                (nodeMillis - idle.nodeMillis * share) / operations,
                (databaseMillis - idle.databaseMillis * share) / operations,
                (statements - idle.statements * share) / operations,
                (walBytes - idle.walBytes * share) / operations,
                (commits - idle.commits * share) / operations,
                atNanos / operations);
    }
}
