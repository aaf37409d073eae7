package io.kindline.infrastructure.contacts.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages as they are cut by time (decision 0025): the past, a table for each month from then
 * on, and one for what fits nowhere. What there is, the catalogue of the database tells; nothing is
 * noted beside it.
 */
final class MessagePartitions {
    static final String TABLE = "contacts_messages";
    static final String REST = TABLE + "_rest";

    /** So many months are there before they begin. */
    static final int MONTHS_AHEAD = 3;

    private static final Pattern END = Pattern.compile("TO \\('([0-9a-f-]{36})'\\)");

    private final LongWork work;

    MessagePartitions(LongWork work) {
        this.work = work;
    }

    /** One that has an end; no id in it reaches that. */
    record Part(String name, UUID end) {}

    /** Whether the messages are cut; empty when there is no such table. */
    static Optional<Boolean> areCut(LongWork work) {
        return work.jdbc()
                .sql("select relkind = 'p' from pg_class where oid = to_regclass('" + TABLE + "')")
                .query(Boolean.class)
                .optional();
    }

    List<Part> all() {
        return work
                .jdbc()
                .sql(
                        """
                        select c.relname, pg_get_expr(c.relpartbound, c.oid) as bound
                        from pg_inherits i join pg_class c on c.oid = i.inhrelid
                        where i.inhparent = 'contacts_messages'::regclass\
                        """)
                .query((row, _) -> part(row.getString("relname"), row.getString("bound")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.end().toString().compareTo(other.end().toString()))
                .toList();
    }

    private static Optional<Part> part(String name, String bound) {
        Matcher end = END.matcher(bound);
        return end.find()
                ? Optional.of(new Part(name, UUID.fromString(end.group(1))))
                : Optional.empty();
    }

    /** Makes the months that are missing; how many. */
    int keepMonths(Instant now) {
        MonthOfIds last = MonthOfIds.at(now).plus(MONTHS_AHEAD);
        MonthOfIds next = MonthOfIds.of(all().getLast().end());
        int made = 0;
        while (!next.isAfter(last) && add(next)) {
            made++;
            next = next.plus(1);
        }
        return made;
    }

    /** What waited elsewhere for want of the month moves into it. */
    private boolean add(MonthOfIds month) {
        String name = TABLE + "_" + month.suffix();
        String from = "'" + month.lowest() + "'";
        String to = "'" + month.plus(1).lowest() + "'";
        return work.inAMoment(
                        () -> {
                            work.run("lock table " + REST + " in access exclusive mode");
                            work.run(
                                    """
                                    create table %s (like contacts_messages including defaults
                                      including constraints including storage including comments)\
                                    """
                                            .formatted(name));
                            work.run(
                                    """
                                    with moved as (
                                      delete from %s where id >= %s and id < %s returning *)
                                    insert into %s select * from moved\
                                    """
                                            .formatted(REST, from, to, name));
                            work.run(
                                    "alter table %s attach partition %s for values from (%s) to (%s)"
                                            .formatted(TABLE, name, from, to));
                            return name;
                        })
                .isPresent();
    }

    /**
     * Drops those that ended before the last month began and are empty: retention has let go of
     * everything in them.
     *
     * @return the names of those that went
     */
    List<String> dropEmptied(Instant now) {
        String kept = MonthOfIds.at(now).plus(-1).lowest().toString();
        return all().stream()
                .filter(part -> part.end().toString().compareTo(kept) <= 0)
                .map(Part::name)
                .filter(this::isEmpty)
                .filter(this::drop)
                .toList();
    }

    private boolean isEmpty(String name) {
        return !work.ask("select exists (select 1 from " + name + ")", Boolean.class);
    }

    /**
     * Vacuumed before, so that the last look, while everybody waits, is at an empty file. (To
     * detach concurrently is not to be had beside a default partition.)
     */
    private boolean drop(String name) {
        work.run("vacuum " + name);
        return work.inAMoment(
                        () -> {
                            work.run("lock table only " + TABLE + " in access exclusive mode");
                            work.run("lock table " + name + " in access exclusive mode");
                            if (!isEmpty(name)) {
                                return false;
                            }
                            work.run("alter table " + TABLE + " detach partition " + name);
                            work.run("drop table " + name);
                            return true;
                        })
                .orElse(false);
    }

    /** What the planner knows of the whole; autovacuum knows of its parts alone. */
    void analyze() {
        work.run("analyze " + TABLE);
    }
}
