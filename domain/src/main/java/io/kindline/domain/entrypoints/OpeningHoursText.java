package io.kindline.domain.entrypoints;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Opening hours as an administrator writes them, apart from their zone.
 *
 * @param week such as {@code MON-FRI 09:00-13:00,14:00-18:00; SAT 10:00-16:00}; a day not named is
 *     closed, {@code 00:00-24:00} is the whole day
 * @param dates such as {@code 2026-12-31 closed; 2027-01-07 10:00-14:00}; holds in place of the
 *     week
 */
public record OpeningHoursText(String week, String dates) {
    private static final String CLOSED = "closed";
    private static final String MIDNIGHT = "24:00";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Writes hours; reading them again in the same zone gives equal hours. */
    public static OpeningHoursText of(OpeningHours hours) {
        return new OpeningHoursText(
                weekOf(hours.week()),
                new TreeMap<>(hours.exceptions())
                        .entrySet().stream()
                                .map(day -> day.getKey() + " " + write(day.getValue()))
                                .collect(joining("; ")));
    }

    /**
     * Reads the hours as they hold in the zone.
     *
     * @throws IllegalArgumentException with the piece that cannot be read, a day named twice, or
     *     ranges that overlap
     */
    public OpeningHours in(ZoneId zone) {
        Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(DayOfWeek.class);
        each(week, (name, ranges) -> daysOf(name).forEach(day -> once(days, day, ranges)));
        Map<LocalDate, List<TimeRange>> dated = new TreeMap<>();
        each(dates, (name, ranges) -> once(dated, LocalDate.parse(name), ranges));
        days.values().removeIf(List::isEmpty);
        return new OpeningHours(zone, days, dated);
    }

    private static String weekOf(Map<DayOfWeek, List<TimeRange>> week) {
        List<String> groups = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        int from = 0;
        while (from < days.length) {
            List<TimeRange> ranges = week.getOrDefault(days[from], List.of());
            int to = from;
            while (to + 1 < days.length
                    && week.getOrDefault(days[to + 1], List.of()).equals(ranges)) {
                to++;
            }
            if (!ranges.isEmpty()) {
                String span = to == from ? "" : "-" + shortOf(days[to]);
                groups.add(shortOf(days[from]) + span + " " + write(ranges));
            }
            from = to + 1;
        }
        return String.join("; ", groups);
    }

    private static String shortOf(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private static String write(List<TimeRange> ranges) {
        return ranges.isEmpty()
                ? CLOSED
                : ranges.stream()
                        .map(range -> TIME.format(range.from()) + "-" + endOf(range))
                        .collect(joining(","));
    }

    private static String endOf(TimeRange range) {
        return range.to().equals(LocalTime.MIN) ? MIDNIGHT : TIME.format(range.to());
    }

    private static void each(String text, BiConsumer<String, List<TimeRange>> day) {
        for (String piece : text.split(";", -1)) {
            String trimmed = piece.strip();
            if (!trimmed.isEmpty()) {
                try {
                    String[] parts = trimmed.split("\\s+", 2);
                    day.accept(parts[0].toUpperCase(Locale.ROOT), rangesOf(parts[1]));
                } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
                    throw new IllegalArgumentException("no opening hours: " + trimmed, e);
                }
            }
        }
    }

    private static <K> void once(Map<K, List<TimeRange>> days, K day, List<TimeRange> ranges) {
        if (days.putIfAbsent(day, ranges) != null) {
            throw new IllegalArgumentException("named twice in the opening hours: " + day);
        }
    }

    private static List<TimeRange> rangesOf(String text) {
        return text.strip().equalsIgnoreCase(CLOSED)
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(OpeningHoursText::rangeOf).toList();
    }

    private static TimeRange rangeOf(String text) {
        String[] ends = text.strip().split("\\s*[-–]\\s*", 2);
        String end = ends[1].equals(MIDNIGHT) ? "00:00" : ends[1];
        return new TimeRange(LocalTime.parse(ends[0], TIME), LocalTime.parse(end, TIME));
    }

    private static Stream<DayOfWeek> daysOf(String name) {
        String[] ends = name.split("-", 2);
        DayOfWeek first = dayOf(ends[0]);
        int length = ends.length == 1 ? 0 : dayOf(ends[1]).getValue() - first.getValue();
        return Stream.iterate(first, day -> day.plus(1)).limit(Math.floorMod(length, 7) + 1L);
    }

    private static DayOfWeek dayOf(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> shortOf(day).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a weekday: " + name));
    }
}
