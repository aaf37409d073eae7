package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The fewest tables and indexes that the same commits and the same pages need. */
final class EngineTables {
    static final int CONTACTS = 100_000;
    static final int PEOPLE = 16_000;

    /**
     * Of those who measure the ceilings: a plan made while a table was nearly empty would read all
     * of it when it no longer is.
     */
    static final List<String> BY_INDEX = List.of("enable_seqscan=off", "enable_sort=off");

    private static final String EMPTY =
            """
            drop schema if exists ceiling cascade; create schema ceiling;
            create table ceiling.contacts (id uuid primary key, person bigint not null,
              state text not null, holder uuid, at timestamptz not null default now(),
              heading text not null) with (fillfactor = 80);
            create index on ceiling.contacts (person, at desc);
            create table ceiling.inbound (source text, key text, contact uuid not null,
              primary key (source, key));
            create table ceiling.messages (id uuid primary key, contact uuid not null,
              body text not null, at timestamptz not null default now());
            create index on ceiling.messages (contact, at);
            create table ceiling.waiting (contact uuid primary key, rank int not null,
              since timestamptz not null default now());
            create index on ceiling.waiting (rank, since)\
            """;
    // The cube makes a few people very frequent, as among the contacts that are loaded.
    private static final String FILLED =
            """
            insert into ceiling.contacts
              select lpad(n::text, 32, '0')::uuid, trunc(%d * power(random(), 3)), 'closed', null,
                now() - n * interval '5 minutes', 'The phone shows no network since this morning'
              from generate_series(1, %d) n;
            insert into ceiling.messages
              select gen_random_uuid(), lpad(n::text, 32, '0')::uuid, repeat('No network. ', 13),
                now() - n * interval '5 minutes'
              from generate_series(1, %d) n, generate_series(1, 3)\
            """
                    .formatted(PEOPLE, CONTACTS, CONTACTS);
    private static final String TOLD =
            """
            select name, current_setting(name) from pg_settings where name in
              ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers',
               'max_wal_size', 'wal_compression', 'checkpoint_timeout', 'server_version')
            order by name\
            """;

    private final Postgres postgres;

    EngineTables(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Makes them anew, empty. */
    void make() throws SQLException {
        execute(EMPTY);
    }

    /** With contacts of the past, for the pages that show them. */
    void fill() throws SQLException {
        execute(FILLED);
        tidy();
    }

    /** Takes away what rounds before left dead: they are not what a ceiling is about. */
    void tidy() throws SQLException {
        for (String table : List.of("contacts", "inbound", "messages", "waiting")) {
            execute("vacuum analyze ceiling." + table);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many wait. */
    int waiting() throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from ceiling.waiting")) {
            found.next();
            return found.getInt(1);
        }
    }

    /** Under which all was measured. */
    String settings() throws SQLException {
        var all = new ArrayList<String>();
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(TOLD)) {
            while (found.next()) {
                all.add("`" + found.getString(1) + " = " + found.getString(2) + "`");
            }
        }
        return String.join(", ", all);
    }
}
