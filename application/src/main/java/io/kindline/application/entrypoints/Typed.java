package io.kindline.application.entrypoints;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What was typed into a field, read as what it should be. */
final class Typed {
    private static final int NAME_MAX = 200;

    private Typed() {}

    static boolean isName(String typed) {
        return !typed.isBlank() && typed.strip().length() <= NAME_MAX;
    }

    static Optional<Integer> number(String typed, int least, int most) {
        String digits = typed.strip();
        if (!digits.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number < least || number > most ? Optional.empty() : Optional.of(number);
    }

    /** Seconds, at most a week of them. */
    static Optional<Duration> seconds(String typed, int least) {
        return number(typed, least, 604_800).map(Duration::ofSeconds);
    }

    /** {@code 30s}, {@code 5m} or {@code 8h}; longer than nothing. */
    static Optional<Duration> time(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        return word.matches("\\d{1,6}[smh]")
                ? Optional.of(Duration.parse("PT" + word)).filter(Duration::isPositive)
                : Optional.empty();
    }
}
