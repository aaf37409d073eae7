package io.kindline.infrastructure.subscribers;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has PostgreSQL plan each statement for its own parameters: one plan for every name would read all
 * people for a rare one.
 */
final class PlannedAnew extends JdbcTemplate {

    PlannedAnew(DataSource database) {
        super(database);
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        if (statement.isWrapperFor(PGStatement.class)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    }
}
