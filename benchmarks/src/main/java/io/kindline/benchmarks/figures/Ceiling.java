package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Postgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The same commits with as little as possible around them: by plain JDBC and by pgbench. */
final class Ceiling implements AutoCloseable {
    private static final String TABLES =
            """
            drop schema if exists ceiling cascade; create schema ceiling;
            create table ceiling.contacts (id uuid primary key, state text not null,
              holder uuid, at timestamptz not null default now());
            create table ceiling.inbound (source text, key text, contact uuid not null,
              primary key (source, key));
            create table ceiling.messages (id uuid primary key, contact uuid not null,
              body text not null, at timestamptz not null default now());
            create index on ceiling.messages (contact, id);
            create table ceiling.waiting (contact uuid primary key, rank int not null,
              since timestamptz not null default now());
            create index on ceiling.waiting (rank, since)\
            """;
    private final List<Connection> connections = new ArrayList<>();
    private final List<List<UUID>> mine = new ArrayList<>();

    Ceiling(Postgres postgres, int clients) throws SQLException {
        for (int i = 0; i < clients; i++) {
            connections.add(postgres.connect());
            mine.add(new ArrayList<>());
        }
        try (Statement statement = connections.getFirst().createStatement()) {
            statement.execute(TABLES);
        }
        for (Connection connection : connections) {
            connection.setAutoCommit(false);
        }
    }

    /** So many of a step by all clients, eight seconds at most. */
    Work.Seen seen(Step step, int count) throws Exception {
        return Work.with(
                connections.size(), count, Duration.ofSeconds(8), client -> run(step, client));
    }

    private boolean run(Step step, int client) throws SQLException {
        Connection connection = connections.get(client);
        boolean done =
                switch (step) {
                    case INTAKE -> intake(connection);
                    case CLAIM -> claim(connection, mine.get(client));
                    case REPLY, CLOSE, INBOX, HISTORY, OPEN_PERSON, SEARCH ->
                            throw new IllegalArgumentException("no ceiling for " + step);
                };
        connection.commit();
        return done;
    }

    private static boolean intake(Connection connection) throws SQLException {
        UUID contact = UUID.randomUUID();
        update(
                connection,
                "insert into ceiling.inbound values ('j', ?, ?)",
                contact.toString(),
                contact);
        update(
                connection,
                "insert into ceiling.contacts (id, state) values (?, 'waiting')",
                contact);
        update(
                connection,
                "insert into ceiling.messages (id, contact, body) values (?, ?, ?)",
                UUID.randomUUID(),
                contact,
                "Where is my parcel?");
        update(connection, "insert into ceiling.waiting (contact, rank) values (?, 25)", contact);
        return true;
    }

    private static boolean claim(Connection connection, List<UUID> mine) throws SQLException {
        try (PreparedStatement next =
                        connection.prepareStatement(
                                "select contact from ceiling.waiting order by rank, since"
                                        + " limit 1 for update skip locked");
                ResultSet found = next.executeQuery()) {
            if (!found.next()) {
                return false;
            }
            UUID contact = found.getObject(1, UUID.class);
            mine.add(contact);
            update(connection, "delete from ceiling.waiting where contact = ?", contact);
            update(
                    connection,
                    "update ceiling.contacts set state = 'active', holder = ? where id = ?",
                    contact,
                    contact);
            return true;
        }
    }

    private static void update(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
