package io.kindline.infrastructure.contacts.postgres;

import static io.kindline.infrastructure.contacts.postgres.CutDatabase.NOW;
import static io.kindline.infrastructure.contacts.postgres.CutDatabase.idAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.infrastructure.shared.LogWatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What is done every hour, once however many nodes there are. */
class MessagePartitionsJobTest {
    private static final String PLENTY = "50GB";
    private static final Instant IN_MAY = Instant.parse("2027-05-10T12:00:00Z");
    private static final Instant IN_JUNE = Instant.parse("2027-06-10T12:00:00Z");

    private final CutDatabase database = new CutDatabase();

    @Test
    void two_nodes_make_the_coming_months_once() {
        database.cut(NOW);
        database.store(idAt(NOW));

        try (var log = new LogWatch()) {
            try (var nodes = Executors.newFixedThreadPool(2)) {
                nodes.execute(database.job(IN_MAY, PLENTY)::run);
                nodes.execute(database.job(IN_MAY, PLENTY)::run);
            }
            assertThat(log.troubles()).isEmpty();
        }

        assertThat(database.parts())
                .contains("2027_06", "2027_07", "2027_08")
                .doesNotContain("2027_09");
    }

    @Test
    void what_came_before_its_month_was_there_moves_into_it() {
        database.cut(NOW);
        UUID early = database.store(idAt("2027-08-20T00:00:00Z"));
        assertThat(database.tableOf(early)).endsWith("_rest");

        database.job(IN_JUNE, PLENTY).run();

        assertThat(database.tableOf(early)).endsWith("_2027_08");
    }

    @Test
    void parts_that_retention_emptied_go_and_those_with_a_single_message_stay() {
        UUID past = database.store(idAt("2026-01-01T00:00:00Z"));
        database.cut(NOW);
        database.store(idAt("2027-03-15T00:00:00Z"));

        database.job(IN_JUNE, PLENTY).run();
        assertThat(database.parts()).contains("past", "2027_03").doesNotContain("2027_04");

        database.forget(past);
        database.job(IN_JUNE, PLENTY).run();
        assertThat(database.parts())
                .containsExactly(
                        "2027_03", "2027_05", "2027_06", "2027_07", "2027_08", "2027_09", "rest");
    }

    @Test
    void an_empty_month_stays_until_no_clock_can_mean_it_any_more() {
        database.cut(NOW);
        database.job(Instant.parse("2027-04-30T23:59:59Z"), PLENTY).run();
        assertThat(database.parts()).contains("2027_03").doesNotContain("past");

        database.job(Instant.parse("2027-05-01T00:00:00Z"), PLENTY).run();
        assertThat(database.parts()).doesNotContain("2027_03").contains("2027_04");
        assertThat(database.tableOf(database.store(idAt("2027-03-31T00:00:00Z"))))
                .endsWith("_rest");
    }

    @Test
    void while_somebody_reads_nothing_is_dropped_and_nobody_waits_for_long() throws SQLException {
        database.cut(NOW);
        try (Connection report = database.source.getConnection();
                var statement = report.createStatement()) {
            report.setAutoCommit(false);
            statement.execute("select count(*) from contacts_messages");
            database.job(Instant.parse("2027-04-10T00:00:00Z"), PLENTY).run();
            assertThat(database.parts()).contains("past");
            report.rollback();
        }
        database.job(Instant.parse("2027-04-10T00:00:00Z"), PLENTY).run();
        assertThat(database.parts()).doesNotContain("past").contains("2027_07");
    }

    @Test
    void a_conversion_that_was_given_up_does_not_refuse_messages_one_day() {
        database.run(
                "alter table contacts_messages add constraint contacts_messages_before check (id < '"
                        + idAt("2027-03-01T00:00:00Z")
                        + "') not valid");

        database.job(NOW, PLENTY).run();

        database.store(idAt("2027-03-02T00:00:00Z"));
        assertThat(database.parts()).isEmpty();
    }

    @Test
    void that_messages_have_become_many_is_said_once_a_day() {
        MessagePartitionsJob job = database.job(NOW, "1KB");
        try (var log = new LogWatch()) {
            job.run();
            job.run();
            assertThat(log.troubles())
                    .singleElement()
                    .asString()
                    .contains("it is time for ./kindline partition-messages");
        }
        try (var log = new LogWatch()) {
            database.job(NOW, PLENTY).run();
            assertThat(log.troubles()).isEmpty();
        }
    }
}
