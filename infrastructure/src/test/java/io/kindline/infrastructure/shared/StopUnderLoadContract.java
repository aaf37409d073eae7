package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there, however Kindline ends while messages come in (P1, P9). */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
abstract class StopUnderLoadContract {
    private static final int WRITERS = 8;
    private static final int LOAD_MILLIS = 2_500;

    @TempDir Path folder;

    /** How the child finds its database. */
    abstract List<String> database();

    /** The same database, once the child has gone. */
    abstract String url();

    @Test
    void stopped_or_killed_under_load_nothing_acknowledged_is_lost_or_doubled() throws Exception {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();

        ChildKindline killed = ChildKindline.started(folder, database());
        underLoad(killed, killed::kill, acknowledged);
        int beforeTheKill = acknowledged.size();
        ChildKindline stopped = ChildKindline.started(folder, database());
        underLoad(stopped, stopped::stop, acknowledged);

        assertThat(beforeTheKill).isPositive();
        assertThat(acknowledged).hasSizeGreaterThan(beforeTheKill);
        assertThat(stored()).containsAllEntriesOf(acknowledged);
    }

    private interface End {
        void come() throws InterruptedException;
    }

    private static void underLoad(ChildKindline child, End end, Map<String, String> acknowledged)
            throws Exception {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                var _ =
                        writers.submit(() -> {
                            while (bringsOne(child, acknowledged)) {
                                // Until nobody answers any more.
                            }
                            return true;
                        });
            }
            Thread.sleep(LOAD_MILLIS);
            end.come();
        }
    }

    private static boolean bringsOne(ChildKindline child, Map<String, String> acknowledged)
            throws InterruptedException {
        String key = UUID.randomUUID().toString();
        String text = "message " + key;
        boolean stored = child.brings(key, text);
        if (stored) {
            acknowledged.put(key, text);
        }
        return stored;
    }

    /** The text of each key; a key or a message that is there twice fails. */
    private Map<String, String> stored() throws SQLException {
        Map<String, String> stored = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                select i.source_key, m.body from contacts_inbound i
                                join contacts_messages m on m.contact_id = i.contact_id
                                where m.author_kind = 'subscriber' and i.source like 'key:%'\
                                """)) {
            while (rows.next()) {
                assertThat(stored.put(rows.getString(1), rows.getString(2))).isNull();
            }
        }
        return stored;
    }
}
