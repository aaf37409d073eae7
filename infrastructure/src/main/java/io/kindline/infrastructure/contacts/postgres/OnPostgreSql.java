package io.kindline.infrastructure.contacts.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether a database can cut tables at all. */
final class OnPostgreSql {
    private OnPostgreSql() {}

    static boolean is(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }
}
