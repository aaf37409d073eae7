package io.kindline.domain.operators;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whole days from a first one on, both ends included.
 *
 * @param lastDay empty while there is no end
 */
public record Period(LocalDate from, Optional<LocalDate> lastDay) {

    /**
     * @throws IllegalArgumentException when it ends before it begins
     */
    public Period {
        if (lastDay.isPresent() && lastDay.get().isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end before it begins, on " + from);
        }
    }

    /** From that day on, without an end. */
    public static Period since(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    /** Whether the day is within. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The part of this period before the day; empty when nothing of it lies before. */
    Optional<Period> before(LocalDate day) {
        if (!from.isBefore(day)) {
            return Optional.empty();
        }
        LocalDate eve = day.minusDays(1);
        LocalDate end = lastDay.filter(last -> last.isBefore(eve)).orElse(eve);
        return Optional.of(new Period(from, Optional.of(end)));
    }
}
