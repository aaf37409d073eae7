package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Postgres;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Fills a database by COPY: people, contacts of the last years with three messages each, some of
 * them waiting. A few people have thousands of contacts, most have one or two.
 */
public final class Loader {
    private static final int CONTACTS_A_PERSON = 6;
    private static final int MESSAGES = 3;
    private static final int CHUNK = 1 << 16;
    private static final long SECONDS_BACK = 3L * 365 * 86_400;
    private static final String TEXT =
            "The phone shows no network since this morning, and I have to call the doctor. ";

    private final Postgres postgres;
    private final long seed;
    private final Random chance;
    private final Instant now = Instant.now();
    private final Names names;

    public Loader(Postgres postgres, long seed) {
        this.postgres = postgres;
        this.seed = seed;
        this.chance = new Random(seed);
        this.names = new Names(chance);
    }

    /** Writes rows; a tab between columns, {@code \N} for nothing. */
    @FunctionalInterface
    private interface Rows {
        void to(Writer writer) throws IOException;
    }

    /**
     * Loads them; answers some of the people, to open.
     *
     * @param waiting how many of the contacts wait
     */
    public List<UUID> load(int contacts, int waiting) throws SQLException, IOException {
        // Nobody waits twice at one door.
        int people = Math.max(Math.max(1, contacts / CONTACTS_A_PERSON), waiting);
        try (Connection connection = postgres.connect()) {
            PGConnection copy = connection.unwrap(PGConnection.class);
            Door door = Door.api(connection);
            copy(
                    copy,
                    "subscribers_subscribers (id, person_id, brand_id, name, name_key, confirmed,"
                            + " language, zone, region, tariff, balance_minor, balance_currency,"
                            + " created_at, version)",
                    writer -> people(writer, people, door));
            copy(
                    copy,
                    "contacts_contacts (id, subscriber_id, brand_id, entry_point_id, channel,"
                            + " queue_id, state, priority, language, opened_at, emotion_at_start,"
                            + " topic, waiting_since, offer_from, preferred_until, relax_at, why,"
                            + " closed_by, closed_at, outcome, emotion_at_end, closing_note,"
                            + " heading, last_text, last_at, last_inbound, unread, open_key,"
                            + " version)",
                    writer -> contacts(writer, contacts, waiting, people, door));
            copy(
                    copy,
                    "contacts_messages (id, contact_id, author_kind, body, delivery, at)",
                    writer -> messages(writer, contacts));
            copy(
                    copy,
                    "contacts_waiting (contact_id, queue_id, brand_id, rank, since, offer_from,"
                            + " language, relax_at)",
                    writer -> line(writer, waiting, door));
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
            }
        }
        return some(people);
    }

    /** What is written goes out at once, so that the server stores while this makes more. */
    private static void copy(PGConnection connection, String table, Rows rows)
            throws SQLException, IOException {
        try (var out = new PGCopyOutputStream(connection, "copy " + table + " from stdin", CHUNK);
                var writer =
                        new BufferedWriter(
                                new OutputStreamWriter(out, StandardCharsets.UTF_8), CHUNK)) {
            rows.to(writer);
        }
    }

    /** The same id for the same thing of this load. */
    private UUID id(int kind, long number) {
        return new UUID(
                (((seed << 40) | number) << 16) | 0x7000 | kind,
                (1L << 63) | ((number * 0x9E3779B97F4AL) >>> 2));
    }

    private void people(Writer to, int people, Door door) throws IOException {
        for (int i = 0; i < people; i++) {
            UUID id = id(1, i);
            Names.Name name = names.next();
            row(
                    to,
                    id,
                    id,
                    door.brand(),
                    name.spelled(),
                    name.key(),
                    "f",
                    "ru",
                    "Europe/Moscow",
                    "",
                    "",
                    "0",
                    "RUB",
                    now,
                    "0");
        }
    }

    private void contacts(Writer to, int contacts, int waiting, int people, Door door)
            throws IOException {
        for (int i = 0; i < contacts; i++) {
            boolean open = i < waiting;
            // The cube makes a few people very frequent; those who wait are all different.
            double u = chance.nextDouble();
            int person = open ? i % people : (int) (people * u * u * u);
            Instant at = open ? now.minusSeconds(waiting - i) : now.minusSeconds(ago(i, contacts));
            UUID id = id(2, i);
            String nothing = "\\N";
            row(
                    to,
                    id,
                    id(1, person),
                    door.brand(),
                    door.id(),
                    door.channel(),
                    door.queue(),
                    open ? "waiting" : "closed",
                    "2",
                    "ru",
                    at,
                    "UNKNOWN",
                    "",
                    open ? at : nothing,
                    open ? at : nothing,
                    open ? at : nothing,
                    open ? at : nothing,
                    "",
                    open ? nothing : id(3, person % 500),
                    open ? nothing : at.plusSeconds(600),
                    open ? nothing : "SOLVED",
                    open ? nothing : "CALM",
                    open ? nothing : "",
                    TEXT,
                    TEXT,
                    at,
                    "t",
                    "0",
                    open ? id(1, person) + ":" + i : nothing,
                    "1");
        }
    }

    private static long ago(int i, int contacts) {
        return 3_600 + (long) ((double) i / contacts * SECONDS_BACK);
    }

    private void messages(Writer to, int contacts) throws IOException {
        String[] who = {"subscriber", "operator", "subscriber"};
        for (int i = 0; i < contacts; i++) {
            for (int j = 0; j < MESSAGES; j++) {
                row(
                        to,
                        id(4 + j, i),
                        id(2, i),
                        who[j],
                        TEXT + TEXT + i,
                        j == 1 ? "sent" : "none",
                        now.minusSeconds(ago(i, contacts) - j));
            }
        }
    }

    private void line(Writer to, int waiting, Door door) throws IOException {
        for (int i = 0; i < waiting; i++) {
            Instant at = now.minusSeconds(waiting - i);
            row(
                    to,
                    id(2, i),
                    door.queue(),
                    door.brand(),
                    Integer.toString(20 + door.priority()),
                    at,
                    at,
                    "ru",
                    at);
        }
    }

    private static void row(Writer to, Object... columns) throws IOException {
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                to.write('\t');
            }
            to.write(columns[i].toString());
        }
        to.write('\n');
    }

    /** Frequent and rare ones alike. */
    private List<UUID> some(int people) {
        List<UUID> some = new ArrayList<>();
        for (int i = 0; i < Math.min(people, 500); i++) {
            some.add(id(1, (long) i * people / Math.min(people, 500)));
        }
        return some;
    }
}
