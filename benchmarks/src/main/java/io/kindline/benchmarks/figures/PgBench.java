package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Postgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The least that the database does for the same commits, by {@code pgbench -M prepared}. */
final class PgBench {
    private static final String INTAKE =
            """
            \\set p random(0, %d)
            begin;
            insert into ceiling.contacts (id, person, state, heading)
              values (gen_random_uuid(), :p, 'waiting', 'Where is my parcel?')
              returning id as c \\gset
            insert into ceiling.inbound values ('b', gen_random_uuid()::text, :c::uuid);
            insert into ceiling.messages (id, contact, body)
              values (gen_random_uuid(), :c::uuid, 'Where is my parcel?');
            insert into ceiling.waiting (contact, rank) values (:c::uuid, 25);
            commit;
            """
                    .formatted(EngineTables.PEOPLE - 1);
    private static final String CLAIM =
            """
            begin;
            select contact as c from ceiling.waiting order by rank, since limit 1
              for update skip locked \\gset
            delete from ceiling.waiting where contact = :c::uuid;
            update ceiling.contacts set state = 'active', holder = :c::uuid where id = :c::uuid;
            commit;
            """;
    private static final String REPLY =
            """
            begin;
            insert into ceiling.messages (id, contact, body)
              values (gen_random_uuid(), :c::uuid, 'It comes tomorrow before noon.');
            update ceiling.contacts set state = 'answered' where id = :c::uuid;
            commit;
            """;
    private static final String CLOSE =
            """
            begin;
            update ceiling.contacts set state = 'closed', holder = null where id = :c::uuid;
            commit;
            """;
    private static final String INBOX =
            """
            select c.id, c.state, c.heading, w.since from ceiling.waiting w
              join ceiling.contacts c on c.id = w.contact order by w.rank, w.since limit 50;
            """;
    private static final String HISTORY =
            """
            \\set p random(0, %d)
            select id, state, at, heading from ceiling.contacts where person = :p
              order by at desc limit 50;
            """
                    .formatted(EngineTables.PEOPLE - 1);

    /** Any contact of those that fill the table: pgbench does not know what it claimed before. */
    private static final String ANY =
            """
            \\set n random(1, %d)
            select lpad(:n::text, 32, '0') as c \\gset
            """
                    .formatted(EngineTables.CONTACTS);

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final int LIVES = 3_000;

    private final Postgres postgres;
    private final Path folder;

    PgBench(Postgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /**
     * A contact's life in four commits: intake, claim, reply, close.
     *
     * @param cpuMillis of PostgreSQL and of pgbench itself
     */
    record Life(double cpuMillis, double walBytes) {}

    /** So many a second in so long, or all that wait; NaN where there is no pgbench. */
    double perSecond(Step step, int clients, Duration atMost, int waiting)
            throws IOException, InterruptedException {
        String script =
                switch (step) {
                    case INTAKE -> INTAKE;
                    case CLAIM -> CLAIM;
                    case REPLY -> ANY + REPLY;
                    case CLOSE -> ANY + CLOSE;
                    case INBOX -> INBOX;
                    case HISTORY -> HISTORY;
                    case OPEN_PERSON, SEARCH ->
                            throw new IllegalArgumentException("no ceiling for " + step);
                };
        String many = Integer.toString(clients);
        // A claim that finds nothing would end its client.
        return step == Step.CLAIM
                ? perSecond(script, "-c", many, "-t", Integer.toString(waiting / clients))
                : perSecond(script, "-c", many, "-T", Long.toString(atMost.toSeconds()));
    }

    /** What a life costs at the least, one client. */
    Life life() throws IOException, InterruptedException, SQLException {
        String script = INTAKE + CLAIM + REPLY + CLOSE;
        var _ = perSecond(script, "-c", "1", "-t", "300");
        double cpu = cpuMillis();
        double wal = wal();
        var _ = perSecond(script, "-c", "1", "-t", Integer.toString(LIVES));
        return new Life((cpuMillis() - cpu) / LIVES, (wal() - wal) / LIVES);
    }

    private double cpuMillis() throws IOException {
        return Machine.cpuMillis(postgres.processes())
                + Machine.cpuMillisOfEndedChildren(ProcessHandle.current());
    }

    private double wal() throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet at =
                        statement.executeQuery("select pg_current_wal_lsn() - '0/0'::pg_lsn")) {
            at.next();
            return at.getDouble(1);
        }
    }

    private double perSecond(String script, String... how)
            throws IOException, InterruptedException {
        Path file = folder.resolve("pgbench.sql");
        Files.writeString(file, script);
        var command =
                new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-h", "127.0.0.1"));
        command.addAll(List.of("-p", Integer.toString(postgres.port()), "-U", "postgres"));
        command.addAll(List.of("-j", "2", "-f", file.toString()));
        command.addAll(List.of(how));
        command.add("postgres");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment()
                    .put("PGOPTIONS", "-c " + String.join(" -c ", EngineTables.BY_INDEX));
            Process process = builder.start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            Matcher found = TPS.matcher(said.toLowerCase(Locale.ROOT));
            if (!found.find()) {
                System.err.println(said);
                return Double.NaN;
            }
            return Double.parseDouble(found.group(1));
        } catch (IOException _) {
            return Double.NaN;
        }
    }
}
