package io.kindline.infrastructure.contacts.postgres;

import io.kindline.infrastructure.shared.KindlineSettings;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.unit.DataSize;

/**
 * Looks every hour, on PostgreSQL: where messages are cut by time it makes the coming months and
 * drops those that retention has emptied; where they are not it says when they have become many.
 */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class MessagePartitionsJob {
    private static final Logger log = LoggerFactory.getLogger(MessagePartitionsJob.class);
    private static final Duration ANSWERS_WITHIN = Duration.ofMinutes(10);
    private static final Duration SAID_AGAIN_AFTER = Duration.ofHours(24);

    private final DataSource database;
    private final DataSize many;
    private final InstantSource clock;
    private volatile Instant silentUntil = Instant.MIN;

    MessagePartitionsJob(DataSource database, KindlineSettings settings, InstantSource clock) {
        this.database = database;
        this.many = settings.partitions().messagesFrom();
        this.clock = clock;
    }

    /** At a fixed rate and not with a delay: that way it keeps no other job waiting. */
    @Scheduled(initialDelay = 120_000, fixedRate = 3_600_000)
    void run() {
        try {
            if (OnPostgreSql.is(database)) {
                LongWork.alone(database, ANSWERS_WITHIN, this::look);
            }
        } catch (SQLException | DataAccessException | TransactionException e) {
            log.warn("the parts of the messages were not looked after: {}", e.getMessage());
        }
    }

    /** Whether the messages are cut. */
    private boolean look(LongWork work) {
        boolean cut = MessagePartitions.areCut(work).orElse(false);
        if (cut) {
            lookAfter(new MessagePartitions(work));
        } else {
            clearUp(work);
            sayWhenMany(work.ask("select pg_total_relation_size('contacts_messages')", Long.class));
        }
        return cut;
    }

    private void lookAfter(MessagePartitions partitions) {
        Instant now = clock.instant();
        int made = partitions.keepMonths(now);
        if (made > 0) {
            log.info("{} more months are ready for messages", made);
            partitions.analyze();
        }
        List<String> gone = partitions.dropEmptied(now);
        if (!gone.isEmpty()) {
            log.info("nothing was left of the messages in {}: dropped", gone);
        }
    }

    /** A conversion that was given up would refuse messages from the end of its past on. */
    private static void clearUp(LongWork work) {
        boolean givenUp =
                work.ask(
                        "select exists (select 1 from pg_constraint where conname = '"
                                + MessageConversion.PROOF
                                + "')",
                        Boolean.class);
        if (givenUp) {
            work.inAMoment(() -> {
                MessageConversion.dropProof(work);
                return true;
            });
        }
    }

    private void sayWhenMany(long bytes) {
        Instant now = clock.instant();
        if (bytes >= many.toBytes() && !now.isBefore(silentUntil)) {
            silentUntil = now.plus(SAID_AGAIN_AFTER);
            log.warn(
                    "contacts_messages holds {} GB: it is time for ./kindline partition-messages"
                            + " (docs/operations/postgresql.md); kindline.partitions.messages-from"
                            + " is {} GB",
                    DataSize.ofBytes(bytes).toGigabytes(),
                    many.toGigabytes());
        }
    }
}
