package io.kindline.domain.relays;

import java.util.Locale;
import java.util.Set;

/** Yes, no and stop in the house's languages. */
final class Answers {
    private static final Set<String> YES =
            Set.of("yes", "y", "ok", "okay", "1", "да", "согласен", "согласна", "ya", "iya");
    private static final Set<String> NO =
            Set.of("no", "n", "0", "нет", "не", "tidak", "nggak", "enggak");
    private static final Set<String> STOP =
            Set.of("stop", "unsubscribe", "стоп", "отстань", "отстаньте", "berhenti");
    private static final int SHORT = 3;

    private Answers() {}

    /** A short answer is taken by its first word; "stop" wherever it begins. */
    static Heard.Sense senseOf(String words) {
        String[] all = words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1);
        String first = "";
        int count = 0;
        for (String word : all) {
            if (!word.isEmpty()) {
                first = first.isEmpty() ? word : first;
                count++;
            }
        }
        if (STOP.contains(first)) {
            return Heard.Sense.STOP;
        }
        if (NO.contains(first)) {
            return Heard.Sense.NO;
        }
        return YES.contains(first) && count <= SHORT ? Heard.Sense.YES : Heard.Sense.WORDS;
    }
}
