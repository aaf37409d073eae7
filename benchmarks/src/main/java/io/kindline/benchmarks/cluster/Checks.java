package io.kindline.benchmarks.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the tables must say after a fault. */
final class Checks {
    private static final String STORED =
            """
            select count(*), min(m.body) from contacts_inbound i
            join contacts_messages m on m.id = i.message_id where i.source_key = ?\
            """;

    private static final String KEPT =
            """
            select count(*), count(*) filter (where delivery = 'sent'
              or exists (select 1 from contacts_outbox o where o.message_id = m.id))
            from contacts_messages m where id = ?\
            """;

    /** What must be none, and the promise it would break. */
    private static final Map<String, String> NONE =
            Map.of(
                    "P1: texts stored more than once",
                    """
                    select count(*) from (select body from contacts_messages
                      where author_kind = 'subscriber' and body like 'text of fault-%'
                      group by body having count(*) > 1) twice\
                    """,
                    "P2: contacts on offer twice",
                    """
                    select count(*) from (select contact_id from routing_offers
                      where ending is null group by contact_id having count(*) > 1) twice\
                    """,
                    "P2: waiting and held at once",
                    """
                    select count(*) from contacts_waiting w
                    join contacts_contacts c on c.id = w.contact_id where c.state <> 'waiting'\
                    """,
                    "P3: waiting without a place in the line",
                    """
                    select count(*) from contacts_contacts c where c.state = 'waiting'
                    and not exists (select 1 from contacts_waiting w where w.contact_id = c.id)\
                    """);

    /** What jobs should have done by now; a busy machine may be the reason. */
    private static final Map<String, String> OVERDUE =
            Map.of(
                    "P3: offers long over",
                    """
                    select count(*) from routing_offers
                    where due_at < now() - interval '15 seconds'\
                    """,
                    "P3: messages that should have gone",
                    """
                    select count(*) from contacts_outbox
                    where next_attempt_at < now() - interval '15 seconds'\
                    """,
                    "P3: messages put off though nobody tried them",
                    """
                    select count(*) from contacts_outbox
                    where attempts = 0 and next_attempt_at > now() + interval '15 seconds'\
                    """,
                    "P6: audit entries not sealed",
                    """
                    select count(*) from audit_entries
                    where seq is null and at < now() - interval '15 seconds'\
                    """);

    private Checks() {}

    /** Everything that does not hold, in words. */
    static List<String> broken(Connection connection, Customers told, Set<String> atTheProvider)
            throws SQLException {
        var broken = new ArrayList<String>();
        try (PreparedStatement statement = connection.prepareStatement(STORED)) {
            for (Map.Entry<String, String> one : told.acknowledged.entrySet()) {
                statement.setString(1, one.getKey());
                try (ResultSet found = statement.executeQuery()) {
                    found.next();
                    if (found.getLong(1) != 1 || !one.getValue().equals(found.getString(2))) {
                        broken.add(
                                "P1: " + one.getKey() + " is there " + found.getLong(1) + " times");
                    }
                }
            }
        }
        broken.addAll(lostReplies(connection, told, atTheProvider));
        broken.addAll(some(connection, NONE));
        return broken;
    }

    /** Everything that is not done though it was due, in words. */
    static List<String> overdue(Connection connection) throws SQLException {
        return some(connection, OVERDUE);
    }

    private static List<String> some(Connection connection, Map<String, String> wantedNone)
            throws SQLException {
        var words = new ArrayList<String>();
        for (Map.Entry<String, String> none : wantedNone.entrySet()) {
            try (PreparedStatement statement = connection.prepareStatement(none.getValue());
                    ResultSet found = statement.executeQuery()) {
                found.next();
                if (found.getLong(1) > 0) {
                    words.add(none.getKey() + ": " + found.getLong(1));
                }
            }
        }
        return words;
    }

    /** Answers that are neither with the provider nor on their way. */
    private static List<String> lostReplies(
            Connection connection, Customers told, Set<String> atTheProvider) throws SQLException {
        var lost = new ArrayList<String>();
        try (PreparedStatement statement = connection.prepareStatement(KEPT)) {
            for (String reply : told.replied) {
                statement.setObject(1, UUID.fromString(reply));
                try (ResultSet found = statement.executeQuery()) {
                    found.next();
                    if (found.getLong(1) != 1 || found.getLong(2) != 1) {
                        lost.add("P1: the answer " + reply + " is lost");
                    }
                }
            }
        }
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "select id from contacts_messages where delivery = 'sent'"
                                        + " and author_kind = 'operator' and id = any(?)");
                ResultSet sent = sent(connection, statement, told)) {
            while (sent.next()) {
                if (!atTheProvider.contains(sent.getString(1))) {
                    lost.add("P1: the provider never heard of " + sent.getString(1));
                }
            }
        }
        return lost;
    }

    private static ResultSet sent(
            Connection connection, PreparedStatement statement, Customers told)
            throws SQLException {
        statement.setArray(
                1,
                connection.createArrayOf(
                        "uuid", told.replied.stream().map(UUID::fromString).toArray()));
        return statement.executeQuery();
    }
}
