package io.kindline.infrastructure.routing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How each database is asked for the first of the line that fits, and locks it. The condition is
 * wrapped in {@code is true}, so that no other index than that of the line can answer it.
 */
sealed interface LineStatements {
    /** The contacts that he declined a short while ago. */
    String DECLINED =
            """
            select o.contact_id from routing_offers o
            where o.operator_id = :me and o.ending = 'declined' and o.ended_at > :restingSince\
            """;

    /** The first one by the marks, then from the start. */
    String first();

    /**
     * Whether the contact is to be read along with its place, in one statement: H2 locks nothing
     * within another statement.
     */
    boolean readsContact();

    /** The first one whose life is in danger. */
    String lifeSafety();

    /** The parameters of the marks. */
    Map<String, Object> from(SortedMap<Integer, OffsetDateTime> marks);

    /** A parameter of several values. */
    Object list(List<?> values);

    private static String fits(Dialect how) {
        return mine(how)
                + " and (w.rank = 0 or ("
                + how.among("w.language", "languages", "text")
                + " or w.relax_at <= :now or w.preferred_id = :me) and (not "
                + how.among("w.queue_id", "tooHard", "uuid")
                + " or w.relax_at <= :now or w.preferred_id = :me)"
                + " and (w.preferred_id is null or w.preferred_id = :me"
                + " or w.preferred_until is null or w.preferred_until <= :now)"
                + " and w.offer_from <= :offerFrom)";
    }

    /** Of his queues and brands, and not declined a short while ago. */
    private static String mine(Dialect how) {
        return how.among("w.queue_id", "queues", "uuid")
                + " and "
                + how.among("w.brand_id", "brands", "uuid")
                + " and "
                + how.rested();
    }

    /** What each database says in its own way. */
    interface Dialect {
        /** Whether the column is among a parameter's values. */
        String among(String column, String parameter, String type);

        /** Whether he has not declined it a short while ago. */
        String rested();
    }

    /**
     * One text whoever asks and whatever waits, so that it is planned once and not for each claim:
     * lists are arrays, what was declined is looked up once and not for each row (or the planner
     * would find plans for just these values worth their time), and the marks are rows that the
     * line is joined to one after another, in the order of service, until one has been locked.
     */
    record OnPostgres() implements LineStatements {
        private static final Dialect ARRAYS =
                new Dialect() {
                    @Override
                    public String among(String column, String parameter, String type) {
                        return "%s = any (cast(:%s as %s[]))".formatted(column, parameter, type);
                    }

                    @Override
                    public String rested() {
                        return "w.contact_id <> all (array(" + DECLINED + "))";
                    }
                };
        private static final String ORDER =
                " order by w.rank, w.since, w.contact_id limit 1 for update skip locked";
        private static final String FROM_THE_START =
                "select w.contact_id from contacts_waiting w where (" + fits(ARRAYS) + ") is true";
        private static final String FIRST =
                "select * from (select f.contact_id from unnest(cast(:ranks as integer[]),"
                        + " cast(:starts as timestamptz[])) as m (rank, start) cross join lateral ("
                        + FROM_THE_START
                        + " and w.rank = m.rank and w.since >= m.start"
                        + ORDER
                        + ") f) by_mark union all select * from ("
                        + FROM_THE_START
                        + ORDER
                        + ") from_the_start limit 1";
        private static final String LIFE_SAFETY =
                "select w.contact_id from contacts_waiting w where w.rank = 0 and ("
                        + mine(ARRAYS)
                        + ") is true"
                        + ORDER;

        @Override
        public String first() {
            return FIRST;
        }

        @Override
        public boolean readsContact() {
            return true;
        }

        @Override
        public String lifeSafety() {
            return LIFE_SAFETY;
        }

        @Override
        public Map<String, Object> from(SortedMap<Integer, OffsetDateTime> marks) {
            return Map.of(
                    "ranks",
                    list(List.copyOf(marks.keySet())),
                    "starts",
                    list(List.copyOf(marks.values())));
        }

        @Override
        public Object list(List<?> values) {
            return values.stream().map(Object::toString).toArray(String[]::new);
        }
    }

    /**
     * H2 locks all that fits before it sorts. Without sorting it reads the index it is told to use,
     * which is the order of service, and stops at the first row it could lock; a test watches that.
     */
    record OnH2() implements LineStatements {
        private static final Dialect LISTS =
                new Dialect() {
                    @Override
                    public String among(String column, String parameter, String type) {
                        return "%s in (:%s)".formatted(column, parameter);
                    }

                    @Override
                    public String rested() {
                        return "not exists (" + DECLINED + " and o.contact_id = w.contact_id)";
                    }
                };

        /** An empty list has no place in a statement; this is neither an id nor a language. */
        private static final List<String> NOBODY = List.of("00000000-0000-0000-0000-000000000000");

        private static String indexed(String fits) {
            return "select w.contact_id from contacts_waiting w use index (contacts_waiting_line)"
                    + " where w.rank >= 0 and ("
                    + fits
                    + ") is true limit 1 for update skip locked";
        }

        @Override
        public String first() {
            return indexed(fits(LISTS));
        }

        @Override
        public boolean readsContact() {
            return false;
        }

        @Override
        public String lifeSafety() {
            return indexed("w.rank = 0 and " + mine(LISTS));
        }

        @Override
        public Map<String, Object> from(SortedMap<Integer, OffsetDateTime> marks) {
            return Map.of();
        }

        @Override
        public Object list(List<?> values) {
            return values.isEmpty() ? NOBODY : values;
        }
    }
}
