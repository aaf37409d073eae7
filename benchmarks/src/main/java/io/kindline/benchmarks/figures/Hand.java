package io.kindline.benchmarks.figures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.UUID;

/** A connection with its statements, prepared once; pgjdbc has the server prepare them too. */
final class Hand implements AutoCloseable {
    private final Connection connection;
    private final Random chance;
    private final PreparedStatement key;
    private final PreparedStatement contact;
    private final PreparedStatement message;
    private final PreparedStatement line;
    private final PreparedStatement next;
    private final PreparedStatement taken;
    private final PreparedStatement held;
    private final PreparedStatement answered;
    private final PreparedStatement closed;
    private final PreparedStatement history;
    private final PreparedStatement inbox;
    private final Deque<UUID> toAnswer = new ArrayDeque<>();
    private final Deque<UUID> toClose = new ArrayDeque<>();

    Hand(Connection connection, int seed) throws SQLException {
        this.connection = connection;
        this.chance = new Random(seed);
        try (Statement statement = connection.createStatement()) {
            for (String setting : EngineTables.BY_INDEX) {
                statement.execute("set " + setting);
            }
        }
        key = connection.prepareStatement("insert into ceiling.inbound values ('j', ?, ?)");
        contact =
                connection.prepareStatement(
                        "insert into ceiling.contacts (id, person, state, heading)"
                                + " values (?, ?, 'waiting', ?)");
        message =
                connection.prepareStatement(
                        "insert into ceiling.messages (id, contact, body) values (?, ?, ?)");
        line =
                connection.prepareStatement(
                        "insert into ceiling.waiting (contact, rank) values (?, 25)");
        next =
                connection.prepareStatement(
                        "select contact from ceiling.waiting order by rank, since"
                                + " limit 1 for update skip locked");
        taken = connection.prepareStatement("delete from ceiling.waiting where contact = ?");
        held =
                connection.prepareStatement(
                        "update ceiling.contacts set state = 'active', holder = ? where id = ?");
        answered =
                connection.prepareStatement(
                        "update ceiling.contacts set state = 'answered' where id = ?");
        closed =
                connection.prepareStatement(
                        "update ceiling.contacts set state = 'closed', holder = null"
                                + " where id = ?");
        history =
                connection.prepareStatement(
                        "select id, state, at, heading from ceiling.contacts where person = ?"
                                + " order by at desc limit 50");
        inbox =
                connection.prepareStatement(
                        "select c.id, c.state, c.heading, w.since from ceiling.waiting w"
                                + " join ceiling.contacts c on c.id = w.contact"
                                + " order by w.rank, w.since limit 50");
    }

    int ready(Step step) {
        return step == Step.REPLY ? toAnswer.size() : toClose.size();
    }

    /** False when there was nothing to work on. */
    boolean run(Step step) throws SQLException {
        boolean page = step == Step.INBOX || step == Step.HISTORY;
        if (connection.getAutoCommit() != page) {
            connection.setAutoCommit(page);
        }
        boolean done =
                switch (step) {
                    case INTAKE -> intake();
                    case CLAIM -> claim();
                    case REPLY -> reply();
                    case CLOSE -> wrapUp();
                    case INBOX -> read(inbox);
                    case HISTORY -> {
                        history.setLong(1, chance.nextInt(EngineTables.PEOPLE));
                        yield read(history);
                    }
                    case OPEN_PERSON, SEARCH ->
                            throw new IllegalArgumentException("no ceiling for " + step);
                };
        if (!page) {
            connection.commit();
        }
        return done;
    }

    private boolean intake() throws SQLException {
        UUID id = UUID.randomUUID();
        write(key, id.toString(), id);
        write(contact, id, (long) chance.nextInt(EngineTables.PEOPLE), "Where is my parcel?");
        write(message, UUID.randomUUID(), id, "Where is my parcel?");
        write(line, id);
        return true;
    }

    private boolean claim() throws SQLException {
        UUID id;
        try (ResultSet found = next.executeQuery()) {
            if (!found.next()) {
                return false;
            }
            id = found.getObject(1, UUID.class);
        }
        write(taken, id);
        write(held, id, id);
        toAnswer.add(id);
        return true;
    }

    private boolean reply() throws SQLException {
        UUID id = toAnswer.poll();
        if (id == null) {
            return false;
        }
        write(message, UUID.randomUUID(), id, "It comes tomorrow before noon.");
        write(answered, id);
        toClose.add(id);
        return true;
    }

    private boolean wrapUp() throws SQLException {
        UUID id = toClose.poll();
        if (id == null) {
            return false;
        }
        write(closed, id);
        return true;
    }

    private static boolean read(PreparedStatement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                var _ = found.getString(1);
            }
            return true;
        }
    }

    private static void write(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
