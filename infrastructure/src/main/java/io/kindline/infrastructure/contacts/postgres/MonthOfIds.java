package io.kindline.infrastructure.contacts.postgres;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/** The ids of one month in UTC: an id of version 7 begins with its time in milliseconds. */
record MonthOfIds(YearMonth month) {
    private static final int BITS_AFTER_TIME = 16;

    static MonthOfIds at(Instant time) {
        return new MonthOfIds(YearMonth.from(time.atOffset(ZoneOffset.UTC)));
    }

    /** The month an id falls into by its first 48 bits, whatever its version. */
    static MonthOfIds of(UUID id) {
        return at(timeOf(id));
    }

    /** When an id was made, if it is of version 7. */
    static Instant timeOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BITS_AFTER_TIME);
    }

    /** The first month that begins at this time or later. */
    static MonthOfIds notBefore(Instant time) {
        MonthOfIds month = at(time);
        return month.begins().equals(time) ? month : month.plus(1);
    }

    Instant begins() {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** No id of the month is lower, every id of the months before is. */
    UUID lowest() {
        return new UUID(begins().toEpochMilli() << BITS_AFTER_TIME, 0);
    }

    MonthOfIds plus(int months) {
        return new MonthOfIds(month.plusMonths(months));
    }

    boolean isAfter(MonthOfIds other) {
        return month.isAfter(other.month);
    }

    /** As part of a table's name: {@code 2027_01}. */
    String suffix() {
        return String.format(Locale.ROOT, "%04d_%02d", month.getYear(), month.getMonthValue());
    }
}
