package io.kindline.infrastructure.contacts.postgres;

import static io.kindline.infrastructure.contacts.postgres.CutDatabase.NOW;
import static io.kindline.infrastructure.contacts.postgres.CutDatabase.idAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.infrastructure.contacts.postgres.MessageConversion.Ending;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The messages are cut while they are in use, and as a whole or not at all. */
class MessageConversionTest {
    private static final String FILE = "select pg_relation_filenode('%s')::text";
    private static final String COLUMNS =
            "select column_name from information_schema.columns"
                    + " where table_name = 'contacts_messages' order by ordinal_position";
    private static final String INDEXES =
            "select indexdef from pg_indexes where tablename = 'contacts_messages' order by 1";
    private static final String PROOF =
            "alter table contacts_messages add constraint contacts_messages_before check (id < '%s')";

    private final CutDatabase database = new CutDatabase();

    @Test
    void the_past_stays_where_it_lies_and_months_follow() {
        UUID old = database.store(idAt("2025-06-01T08:00:00Z"));
        List<String> file = database.texts(FILE.formatted("contacts_messages"));

        assertThat(database.cut(NOW)).isEqualTo(Ending.CUT);

        assertThat(database.texts(FILE.formatted("contacts_messages_past"))).isEqualTo(file);
        assertThat(database.parts())
                .containsExactly("2027_03", "2027_04", "2027_05", "past", "rest");
        assertThat(database.tableOf(old)).isEqualTo("contacts_messages_past");
        assertThat(
                        database.texts(
                                "select conname from pg_constraint where contype = 'c'"
                                        + " and conrelid = 'contacts_messages_past'::regclass"))
                .isEmpty();
    }

    @Test
    void a_message_lies_where_the_time_of_its_id_says_also_when_a_clock_was_set_back() {
        database.cut(NOW);

        assertThat(database.tableOf(database.store(idAt(NOW)))).endsWith("_past");
        assertThat(database.tableOf(database.store(idAt("2027-03-01T00:00:00Z"))))
                .endsWith("_2027_03");
        assertThat(database.tableOf(database.store(idAt("2027-05-31T23:59:59.999Z"))))
                .endsWith("_2027_05");
        assertThat(database.tableOf(database.store(idAt("2027-02-28T23:59:59.999Z"))))
                .endsWith("_past");
        assertThat(
                        database.tableOf(
                                database.store(
                                        UUID.fromString("fedcba98-7654-4321-8765-432101234567"))))
                .endsWith("_rest");
    }

    @Test
    void done_twice_it_does_nothing() {
        database.cut(NOW);
        List<String> parts = database.parts();

        assertThat(database.cut(NOW.plusSeconds(60))).isEqualTo(Ending.CUT_BEFORE);
        assertThat(database.parts()).isEqualTo(parts);
    }

    @Test
    void a_run_that_died_after_its_proof_is_taken_up() {
        database.store(idAt(NOW));
        database.run(PROOF.formatted(idAt("2027-03-01T00:00:00Z")));

        assertThat(database.cut(NOW)).isEqualTo(Ending.CUT);
        assertThat(database.told)
                .contains("An earlier run has looked through the messages already.");
    }

    @Test
    void a_run_that_died_before_its_proof_or_long_ago_is_begun_anew() {
        database.store(idAt(NOW));
        database.run(PROOF.formatted(idAt("2027-03-01T00:00:00Z")) + " not valid");
        assertThat(database.cut(NOW)).isEqualTo(Ending.CUT);
        assertThat(database.told).doesNotContain("An earlier run has looked");

        var other = new CutDatabase();
        other.run(PROOF.formatted(idAt("2027-02-11T00:00:00Z")));
        assertThat(other.cut(NOW)).isEqualTo(Ending.CUT);
        assertThat(other.parts()).contains("past", "2027_03");
    }

    @Test
    void who_writes_meanwhile_loses_nothing() throws ExecutionException, InterruptedException {
        database.storeMany(20_000);
        Set<UUID> written = ConcurrentHashMap.newKeySet();
        var open = new AtomicBoolean(true);
        try (var writers = Executors.newFixedThreadPool(3)) {
            List<Future<Boolean>> all =
                    IntStream.range(0, 3)
                            .mapToObj(_ -> writers.submit(() -> write(open, written)))
                            .toList();
            try {
                assertThat(database.cut(NOW)).isEqualTo(Ending.CUT);
            } finally {
                open.set(false);
            }
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(database.texts("select id::text from contacts_messages"))
                .hasSize(20_000 + written.size())
                .containsAll(written.stream().map(UUID::toString).toList());
    }

    /** By statements that its connection has prepared before the tables change places. */
    private boolean write(AtomicBoolean open, Set<UUID> written) throws SQLException {
        try (Connection own = database.source.getConnection()) {
            var client = JdbcClient.create(new SingleConnectionDataSource(own, true));
            while (open.get()) {
                written.add(CutDatabase.store(client, idAt(NOW)));
            }
        }
        return true;
    }

    @Test
    void a_long_report_is_not_stopped_and_stops_nobody() throws SQLException {
        database.store(idAt(NOW));
        try (Connection report = database.source.getConnection();
                var statement = report.createStatement()) {
            report.setAutoCommit(false);
            statement.execute("select count(*) from contacts_messages");

            assertThat(database.cut(NOW)).isEqualTo(Ending.TABLE_IN_USE);
            assertThat(database.parts()).isEmpty();
            report.rollback();
        }
        assertThat(database.cut(NOW)).isEqualTo(Ending.CUT);
    }

    @Test
    void what_an_administrator_built_upon_the_table_is_named_and_nothing_is_done() {
        database.run("create view latest_words as select body from contacts_messages");

        assertThat(database.cut(NOW)).isEqualTo(Ending.HINDERED);
        assertThat(database.told)
                .containsExactly("Not possible: the view latest_words reads the table");
        assertThat(database.parts()).isEmpty();
    }

    @Test
    void ids_that_no_clock_made_are_told() {
        database.store(UUID.fromString("fedcba98-7654-4321-8765-432101234567"));

        assertThat(database.cut(NOW)).isEqualTo(Ending.HINDERED);
        assertThat(database.told).singleElement().asString().contains("far ahead");
    }

    @Test
    void a_clock_some_days_ahead_only_moves_the_end_of_the_past() {
        UUID ahead = database.store(idAt("2027-03-03T00:00:00Z"));

        assertThat(database.cut(NOW)).isEqualTo(Ending.CUT);
        assertThat(database.tableOf(ahead)).endsWith("_past");
        assertThat(database.parts()).containsExactly("2027_04", "2027_05", "past", "rest");
    }

    @Test
    void rights_and_an_administrators_own_index_are_there_afterwards() {
        database.run("grant select on contacts_messages to public");
        database.run("create index of_authors on contacts_messages (author_id)");

        database.cut(NOW);

        assertThat(
                        database.texts(
                                "select relacl::text from pg_class where relname = 'contacts_messages'"))
                .singleElement()
                .asString()
                .contains("=r/postgres");
        assertThat(
                        database.texts(
                                "select indexname from pg_indexes where tablename = 'contacts_messages'"))
                .containsExactlyInAnyOrder(
                        "contacts_messages_pkey", "contacts_messages_of_contact", "of_authors");
        assertThat(
                        database.texts(
                                "select count(*)::text from pg_indexes where tablename = 'contacts_messages_2027_04'"))
                .containsExactly("3");
    }

    @Test
    void the_way_back_of_the_guide_leads_back() throws IOException {
        database.storeMany(100);
        List<String> columns = database.texts(COLUMNS);
        List<String> indexes = database.texts(INDEXES);
        database.cut(NOW);
        UUID later = database.store(idAt("2027-04-01T00:00:00Z"));

        String guide = Files.readString(Path.of("..", "docs", "operations", "postgresql.md"));
        String back = guide.substring(guide.indexOf("```sql") + 6);
        database.run(back.substring(0, back.indexOf("```")));

        assertThat(database.tableOf(later)).isEqualTo("contacts_messages");
        assertThat(database.texts("select id::text from contacts_messages")).hasSize(101);
        assertThat(database.texts(COLUMNS)).isEqualTo(columns);
        assertThat(database.texts(INDEXES)).isEqualTo(indexes);
        assertThat(database.cut(NOW)).isEqualTo(Ending.CUT);
    }

    @Test
    void the_embedded_database_cannot() throws SQLException {
        var said = new ByteArrayOutputStream();
        var command =
                new PartitionMessagesCommand.Conversion(
                        new DriverManagerDataSource("jdbc:h2:mem:cannot"),
                        new PrintStream(said, true, StandardCharsets.UTF_8));
        command.run();

        assertThat(command.getExitCode()).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("Only on PostgreSQL");
    }

    @Test
    void the_command_says_what_it_did_and_ends_with_nothing_to_complain_of() throws SQLException {
        var said = new ByteArrayOutputStream();
        var command =
                new PartitionMessagesCommand.Conversion(
                        database.source, new PrintStream(said, true, StandardCharsets.UTF_8));
        command.run();

        assertThat(command.getExitCode()).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("contacts_messages_past until");
    }
}
