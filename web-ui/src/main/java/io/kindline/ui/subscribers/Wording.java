package io.kindline.ui.subscribers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.Money;
import io.kindline.ui.shell.Markup;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How facts of a person are written. */
final class Wording {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** Where a currency's letters touch the figure. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{L})(?=\\d)");

    private Wording() {}

    /** The words of a constant: {@code subscribers.purpose.follow-up}. */
    static String of(Component near, String kind, Enum<?> constant) {
        return near.getTranslation("subscribers." + kind + "." + word(constant));
    }

    static String channel(Component near, Channel channel) {
        return near.getTranslation("channel." + word(channel));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String money(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        int decimals = Math.max(0, money.currency().getDefaultFractionDigits());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return GLUED.matcher(format.format(money.amount())).replaceAll("\u00a0");
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    static String day(Instant at, ZoneId zone, Locale locale) {
        return day(at.atZone(zone).toLocalDate(), locale);
    }

    /** What a clock on his wall shows. */
    static String clock(ZoneId zone, Instant now) {
        return CLOCK.format(now.atZone(zone));
    }

    static long yearsSince(LocalDate day, Instant now, ZoneId zone) {
        return Math.max(0, ChronoUnit.YEARS.between(day, now.atZone(zone).toLocalDate()));
    }

    static String name(Component near, String name) {
        return name.isBlank() ? near.getTranslation("subscribers.name-unknown") : name;
    }

    static Span styled(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    /** A term and what there is to say about it. */
    static Markup fact(String term, Markup... details) {
        return Markup.div(
                List.of(
                        Markup.span(term, "detail-term"),
                        Markup.div(List.of(details), "detail-words")),
                "detail");
    }
}
