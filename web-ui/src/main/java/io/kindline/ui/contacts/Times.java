package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How moments are written for one viewer: in his zone and his language. */
record Times(ZoneId zone, Locale locale) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** The same where somebody else is. */
    Times in(ZoneId there) {
        return new Times(there, locale);
    }

    /** {@code 14:05}. */
    String clock(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }

    /** What a clock on the wall shows in another zone. */
    static String clockIn(ZoneId zone, Instant now) {
        return CLOCK.format(now.atZone(zone));
    }

    /** {@code 14:05} today, otherwise with the day: {@code 12 Nov, 14:05}. */
    String brief(Instant at, Instant now) {
        return day(at).equals(day(now)) ? clock(at) : shortDay(at, now) + ", " + clock(at);
    }

    /** Day and time in full, for titles and screen readers. */
    String full(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The heading over a day's messages. */
    String dayHeading(LocalDate day, Instant now, Component words) {
        LocalDate today = day(now);
        if (day.equals(today)) {
            return words.getTranslation("desk.today");
        }
        if (day.equals(today.minusDays(1))) {
            return words.getTranslation("desk.yesterday");
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day);
    }

    private String shortDay(Instant at, Instant now) {
        String pattern = day(at).getYear() == day(now).getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone));
    }

    /** Time that has passed since; the browser keeps counting. */
    static Span since(Instant at) {
        var span = new Span();
        span.addClassName("figures");
        since(span, at);
        return span;
    }

    /** The same in a place that is there already. */
    static void since(Span place, Instant at) {
        place.getElement().setAttribute("data-since", Long.toString(at.toEpochMilli()));
    }

    /** Time that is left; the browser keeps counting, and says when it is late. */
    static Span until(Instant at) {
        var span = new Span();
        span.addClassName("figures");
        span.getElement().setAttribute("data-until", Long.toString(at.toEpochMilli()));
        return span;
    }

    /** A ring that empties as the time goes. */
    static Span ring(Instant from, Instant until) {
        var ring = new Span();
        ring.addClassName("ring");
        ring.getElement()
                .setAttribute("aria-hidden", "true")
                .setAttribute("data-ring-from", Long.toString(from.toEpochMilli()))
                .setAttribute("data-ring-until", Long.toString(until.toEpochMilli()));
        return ring;
    }
}
