package io.kindline.infrastructure.contacts.postgres;

import static io.kindline.infrastructure.contacts.postgres.MessagePartitions.REST;
import static io.kindline.infrastructure.contacts.postgres.MessagePartitions.TABLE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Cuts the messages by time (decision 0025) while they are in use. The table becomes the oldest
 * part as it lies, without being copied. It is made sure of first, while everybody works on, that
 * no id is later than the part may hold; then, in one short transaction, the tables change places.
 * Whenever it is interrupted the table is as it was, and it can be begun again.
 */
final class MessageConversion {
    /**
     * The proof that the past holds nothing later; while it stands, nothing later can be stored.
     */
    static final String PROOF = TABLE + "_before";

    private static final String PAST = TABLE + "_past";

    /** The past takes what comes for so long at least: for the proof, and for a clock set back. */
    private static final Duration ROOM = Duration.ofDays(7);

    /** An id later than this was not made by a clock that is only somewhat ahead. */
    private static final Duration AHEAD_AT_MOST = Duration.ofDays(62);

    private final LongWork work;
    private final Consumer<String> told;
    private final int attempts;
    private final Duration pause;

    MessageConversion(LongWork work, Consumer<String> told, int attempts, Duration pause) {
        this.work = work;
        this.told = told;
        this.attempts = attempts;
        this.pause = pause;
    }

    /** How it ended. */
    enum Ending {
        CUT,
        CUT_BEFORE,
        NO_TABLE,
        HINDERED,
        TABLE_IN_USE
    }

    Ending run(Instant now) {
        Optional<Boolean> cut = MessagePartitions.areCut(work);
        if (cut.isEmpty()) {
            told.accept("There is no table " + TABLE + ": start Kindline on this database first.");
            return Ending.NO_TABLE;
        }
        if (cut.get()) {
            told.accept("The messages are cut by time already; nothing was done.");
            return Ending.CUT_BEFORE;
        }
        List<String> hindrances = WhatStandsOnIt.of(work);
        hindrances.forEach(one -> told.accept("Not possible: " + one));
        Optional<MonthOfIds> end = hindrances.isEmpty() ? end(now) : Optional.empty();
        if (end.isEmpty()) {
            return Ending.HINDERED;
        }
        return prove(now, end.get()) && patiently(() -> change(end(now).orElseThrow()))
                ? finished(now)
                : Ending.TABLE_IN_USE;
    }

    /** The first month that is not of the past any more. */
    private Optional<MonthOfIds> end(Instant now) {
        MonthOfIds end = MonthOfIds.notBefore(now.plus(ROOM));
        Optional<UUID> proved = provedEnd().filter(id -> timeOf(id).isAfter(now.plus(ROOM)));
        if (proved.isPresent()) {
            return proved.map(MonthOfIds::of);
        }
        Optional<Instant> latest =
                work.jdbc()
                        .sql("select id from " + TABLE + " order by id desc limit 1")
                        .query(UUID.class)
                        .optional()
                        .map(MessageConversion::timeOf);
        if (latest.isPresent() && latest.get().isAfter(now.plus(AHEAD_AT_MOST))) {
            told.accept(
                    "Not possible: the latest id of a message stands for "
                            + latest.get()
                            + ", so that it was not made by Kindline or by a clock far ahead.");
            return Optional.empty();
        }
        return latest.filter(last -> !last.isBefore(end.begins()))
                .map(last -> MonthOfIds.at(last).plus(1))
                .or(() -> Optional.of(end));
    }

    private static Instant timeOf(UUID id) {
        return MonthOfIds.timeOf(id);
    }

    /** Where the proof of an earlier run ends, if that run came so far. */
    private Optional<UUID> provedEnd() {
        return work.jdbc()
                .sql(
                        """
                        select substring(pg_get_constraintdef(oid) from '[0-9a-f-]{36}')
                        from pg_constraint
                        where conrelid = 'contacts_messages'::regclass and conname = :proof
                          and convalidated\
                        """)
                .param("proof", PROOF)
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .optional();
    }

    /** Reads the whole table, beside everybody's work; only to begin it needs a moment. */
    private boolean prove(Instant now, MonthOfIds end) {
        if (provedEnd().filter(id -> timeOf(id).isAfter(now.plus(ROOM))).isPresent()) {
            told.accept("An earlier run has looked through the messages already.");
            return true;
        }
        boolean begun =
                patiently(() -> {
                    dropProof(work);
                    work.run(
                            "alter table %s add constraint %s check (id < '%s') not valid"
                                    .formatted(TABLE, PROOF, end.lowest()));
                });
        if (begun) {
            told.accept("Looking through the messages, while everybody works on ...");
            work.run("alter table " + TABLE + " validate constraint " + PROOF);
        }
        return begun;
    }

    static void dropProof(LongWork work) {
        work.run("alter table " + TABLE + " drop constraint if exists " + PROOF);
    }

    /** The tables change places. Everybody waits meanwhile, well under a second. */
    private void change(MonthOfIds end) {
        work.run("lock table " + TABLE + " in access exclusive mode");
        List<String> indexes = work.texts(OldTable.INDEXES);
        List<String> rights = work.texts(OldTable.RIGHTS);
        work.texts(OldTable.RENAMED_INDEXES).forEach(work::run);
        work.run(
                "alter table %1$s rename constraint %1$s_pkey to %2$s_pkey".formatted(TABLE, PAST));
        work.run("alter table " + TABLE + " rename to " + PAST);
        work.run(
                """
                create table %s (like %s including defaults including storage including comments)
                partition by range (id)\
                """
                        .formatted(TABLE, PAST));
        work.run("alter table " + TABLE + " add primary key (id)");
        indexes.forEach(work::run);
        work.run(
                "alter table %s attach partition %s for values from (minvalue) to ('%s')"
                        .formatted(TABLE, PAST, end.lowest()));
        work.run("alter table " + PAST + " drop constraint " + PROOF);
        work.run("create table " + REST + " partition of " + TABLE + " default");
        rights.forEach(work::run);
    }

    private Ending finished(Instant now) {
        var partitions = new MessagePartitions(work);
        told.accept("The messages are cut by time. Telling the planner ...");
        partitions.keepMonths(now);
        partitions.analyze();
        partitions.all().forEach(part -> told.accept("  " + part.name() + " until " + ends(part)));
        return Ending.CUT;
    }

    private static Instant ends(MessagePartitions.Part part) {
        return timeOf(part.end());
    }

    private boolean patiently(Runnable steps) {
        BooleanSupplier once =
                () ->
                        work.inAMoment(
                                        () -> {
                                            steps.run();
                                            return true;
                                        })
                                .orElse(false);
        for (int attempt = 1; attempt <= attempts; attempt++) {
            if (once.getAsBoolean()) {
                return true;
            }
            told.accept("Somebody holds the table (a dump, a report?); try " + attempt + ".");
            if (attempt < attempts) {
                LockSupport.parkNanos(pause.toNanos());
            }
        }
        told.accept("The table could not be had. Nothing is lost; run it again later.");
        return false;
    }
}
