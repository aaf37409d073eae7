package io.kindline.domain.entrypoints;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a door is open: weekly ranges (two a day where lunch splits it) and dated exceptions, in a
 * time zone of its own. Business time counts the real seconds between opening and closing, so a day
 * on which clocks change is as long as it really was.
 *
 * @param exceptions what holds on a date in place of its weekday; an empty list is a holiday
 */
public record OpeningHours(
        ZoneId zone,
        Map<DayOfWeek, List<TimeRange>> week,
        Map<LocalDate, List<TimeRange>> exceptions) {

    private static final int DAYS_LOOKED_AHEAD = 400;

    /**
     * @throws IllegalArgumentException when two ranges of one day overlap
     */
    public OpeningHours {
        week = sorted(week);
        exceptions = sorted(exceptions);
    }

    /** Open day and night, every day. */
    public static OpeningHours always(ZoneId zone) {
        return new OpeningHours(
                zone,
                Stream.of(DayOfWeek.values())
                        .collect(toUnmodifiableMap(day -> day, _ -> List.of(TimeRange.wholeDay()))),
                Map.of());
    }

    /** True when the door is open at the instant. */
    public boolean isOpenAt(Instant instant) {
        return spansFrom(instant).limit(1).anyMatch(span -> span.holds(instant));
    }

    /** The first moment from then on at which the door is open; empty when none in 400 days. */
    public Optional<Instant> nextOpening(Instant from) {
        return spansFrom(from).map(Span::start).findFirst();
    }

    /**
     * The instant at which the given business time has passed since {@code from}; a door that never
     * opens lets plain time run.
     */
    public Instant plus(Instant from, Duration businessTime) {
        if (!businessTime.isPositive()) {
            return from;
        }
        Duration left = businessTime;
        for (Span span : (Iterable<Span>) spansFrom(from)::iterator) {
            Duration open = Duration.between(span.start(), span.end());
            if (left.compareTo(open) <= 0) {
                return span.start().plus(left);
            }
            left = left.minus(open);
        }
        return from.plus(businessTime);
    }

    /** Business time from one instant to a later one; zero when the second is not later. */
    public Duration between(Instant from, Instant to) {
        LocalDate last = to.atZone(zone).toLocalDate().plusDays(1);
        return spans(from, last.plusDays(1))
                .takeWhile(span -> span.start().isBefore(to))
                .map(span -> Duration.between(span.start(), min(span.end(), to)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<Span> spansFrom(Instant from) {
        return spans(from, from.atZone(zone).toLocalDate().plusDays(DAYS_LOOKED_AHEAD));
    }

    /** One day earlier than seems needed: clocks set back at midnight make a date come twice. */
    private Stream<Span> spans(Instant from, LocalDate before) {
        LocalDate first = from.atZone(zone).toLocalDate().minusDays(1);
        return Stream.iterate(first, date -> date.isBefore(before), date -> date.plusDays(1))
                .flatMap(this::spansOf)
                .filter(span -> span.end().isAfter(from))
                .map(span -> new Span(max(span.start(), from), span.end()));
    }

    private Stream<Span> spansOf(LocalDate date) {
        return exceptions
                .getOrDefault(date, week.getOrDefault(date.getDayOfWeek(), List.of()))
                .stream()
                .map(range -> new Span(at(date, range.from()), endOf(date, range)))
                .filter(span -> span.end().isAfter(span.start()));
    }

    private Instant endOf(LocalDate date, TimeRange range) {
        return range.to().equals(LocalTime.MIN)
                ? at(date.plusDays(1), LocalTime.MIN)
                : at(date, range.to());
    }

    /** A time that clocks leap over is the moment of the leap, so that ranges never overlap. */
    private Instant at(LocalDate date, LocalTime time) {
        LocalDateTime local = date.atTime(time);
        ZoneOffsetTransition leap = zone.getRules().getTransition(local);
        return leap != null && leap.isGap() ? leap.getInstant() : local.atZone(zone).toInstant();
    }

    private static Instant min(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant max(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static <K> Map<K, List<TimeRange>> sorted(Map<K, List<TimeRange>> days) {
        return days.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, day -> inOrder(day.getValue())));
    }

    private static List<TimeRange> inOrder(List<TimeRange> ranges) {
        List<TimeRange> ordered =
                ranges.stream().sorted(Comparator.comparing(TimeRange::from)).toList();
        for (int i = 1; i < ordered.size(); i++) {
            LocalTime end = ordered.get(i - 1).to();
            if (end.equals(LocalTime.MIN) || end.isAfter(ordered.get(i).from())) {
                throw new IllegalArgumentException("opening hours overlap: " + ordered);
            }
        }
        return ordered;
    }

    private record Span(Instant start, Instant end) {
        boolean holds(Instant instant) {
            return !instant.isBefore(start) && instant.isBefore(end);
        }
    }
}
