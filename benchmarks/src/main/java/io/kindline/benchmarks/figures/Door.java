package io.kindline.benchmarks.figures;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The door all that is loaded came by. */
record Door(UUID id, UUID brand, UUID queue, String channel, int priority) {

    /** The demo's door for programs. */
    static Door api(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select e.id, e.brand_id, e.queue_id, e.channel, q.priority"
                                        + " from entrypoints_entry_points e join"
                                        + " entrypoints_queues q on q.id = e.queue_id"
                                        + " where e.entry_key = 'api'")) {
            row.next();
            return new Door(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getString(4),
                    row.getInt(5));
        }
    }
}
