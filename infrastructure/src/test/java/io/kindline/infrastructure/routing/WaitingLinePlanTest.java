package io.kindline.infrastructure.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.routing.OperatorProfile;
import io.kindline.domain.routing.Place;
import io.kindline.domain.routing.WaitingLine;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.infrastructure.shared.OnPostgres;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A claim reads the index of the line and never the whole line. */
@OnPostgres
class WaitingLinePlanTest {
    private static final int WAITING = 600;

    private final Queue queue = DoorSamples.queue(DoorSamples.brand());
    private final OperatorProfile olga =
            new OperatorProfile(
                    new OperatorId(UUID.randomUUID()),
                    Set.of(queue.brand()),
                    Set.of(queue.id()),
                    Set.of(new Language("ru")),
                    Map.of());

    @Autowired private WaitingLine line;
    @Autowired private LineMarks marks;
    @Autowired private Queues queues;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private PlatformTransactionManager transactions;

    @BeforeEach
    void a_long_line() {
        var rows = new WaitingRows(JdbcClient.create(jdbc));
        rows.clear();
        for (int i = 0; i < WAITING; i++) {
            rows.stand(Place.in(queue, Instant.now().minusSeconds(WAITING - i)));
        }
        jdbc.execute("vacuum analyze contacts_waiting");
    }

    @AfterEach
    void empty_the_line() {
        new WaitingRows(JdbcClient.create(jdbc)).clear();
    }

    @Test
    void a_claim_from_the_start_and_one_from_the_marks_read_the_index_of_the_line() {
        claim();
        queues.save(queue);
        marks.read();
        assertThat(marks.now()).isNotEmpty();
        claim();
    }

    private void claim() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> {
                    // Counts of earlier transactions may not have been handed over yet.
                    long ofIndexBefore = scansNow("contacts_waiting_line");
                    long ofTableBefore = scansNow("contacts_waiting");
                    assertThat(line.lockNext(olga, Instant.now())).isPresent();
                    assertThat(scansNow("contacts_waiting_line")).isGreaterThan(ofIndexBefore);
                    assertThat(scansNow("contacts_waiting"))
                            .as("the whole line read")
                            .isEqualTo(ofTableBefore);
                });
    }

    /** How often this transaction began to read the index, or the table from end to end. */
    private long scansNow(String relation) {
        Long scans =
                jdbc.queryForObject(
                        "select pg_stat_get_xact_numscans(?::regclass)", Long.class, relation);
        return scans == null ? 0 : scans;
    }
}
