package io.kindline.ui.authority;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.authority.Gesture;
import io.kindline.domain.authority.Why;
import io.kindline.domain.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of exceptions in the reader's language. */
public final class Texts {
    /** What is said of the asker's own authority. */
    private static final Set<Why.Code> OF_ASKER =
            EnumSet.of(
                    Why.Code.LEFT,
                    Why.Code.BUDGET_USED,
                    Why.Code.NO_AUTHORITY,
                    Why.Code.WITHIN_OWN);

    /** Where a currency's letters touch the figures: {@code RUB500}. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{L})(?=\\d)");

    private static final String OF_KIND = ".kind";

    private Texts() {}

    /** The words of a constant: {@code authority.kind.goodwill-credit}. */
    public static String of(Component near, String what, Enum<?> constant) {
        return near.getTranslation("authority." + what + "." + word(constant));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An amount as the reader writes money; whole units without their empty decimals. */
    public static String money(Component near, Money money) {
        return money(money.amount(), money.currency(), locale(near));
    }

    /** The same without its currency, where that is said beside it. */
    static String figure(Component near, Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(locale(near));
        format.setMinimumFractionDigits(decimals(money.amount(), money.currency()));
        return format.format(money.amount());
    }

    private static Locale locale(Component near) {
        return near.getUI().map(ui -> ui.getLocale()).orElseGet(Texts::current);
    }

    private static Locale current() {
        return UI.getCurrent().getLocale();
    }

    private static String money(BigDecimal amount, Currency currency, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        int decimals = decimals(amount, currency);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return GLUED.matcher(format.format(amount)).replaceAll("\u00a0");
    }

    private static int decimals(BigDecimal amount, Currency currency) {
        return amount.stripTrailingZeros().scale() <= 0
                ? 0
                : Math.max(0, currency.getDefaultFractionDigits());
    }

    /** Why it was, or would be, decided so: one sentence a reason. */
    public static String why(Component near, Why why) {
        return why.because().stream()
                .map(one -> because(near, one, ""))
                .collect(Collectors.joining(" "));
    }

    /** The same, told to somebody else than the asker. */
    public static String whyOfAnother(Component near, Why why) {
        return why.because().stream()
                .map(one -> because(near, one, OF_ASKER.contains(one.code()) ? ".other" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String because(Component near, Why.Because because, String form) {
        Object[] words = because.parameters().stream().map(word -> sum(near, word)).toArray();
        String key = because.isOfKind() ? OF_KIND : form;
        return near.getTranslation("authority.why." + word(because.code()) + key, words);
    }

    /** Money, said as {@code 300.00 RUB}, as the reader writes it; all else as it is. */
    public static String sum(Component near, String word) {
        String[] parts = word.split(" ", -1);
        return parts.length == 2 && parts[1].matches("[A-Z]{3}") && parts[0].matches("-?[0-9.]+")
                ? money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]), locale(near))
                : word;
    }

    /** What the occasion tells of, days as the reader writes them. */
    static Object[] particulars(Component near, Gesture gesture) {
        return gesture.particulars().stream().map(word -> day(near, word)).toArray();
    }

    private static String day(Component near, String word) {
        return word.matches("\\d{4}-\\d{2}-\\d{2}")
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale(near))
                        .format(LocalDate.parse(word))
                : word;
    }

    /** Words in a span with classes. */
    public static Span styled(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }
}
