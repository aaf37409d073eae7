package io.kindline.infrastructure.demo.simulator;

import io.kindline.domain.shared.Language;
import io.kindline.infrastructure.demo.DemoFiles;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What anybody might say, whatever the matter is. */
final class Reactions {
    private static final int LENGTH_MAX = 70;

    private final List<List<String>> rows = DemoFiles.table("reactions.txt");

    /** When in a conversation. */
    enum Moment {
        /** Told to be patient. */
        WAIT,
        /** Helped. */
        END,
        /** Asked whether there is anything else. */
        BYE
    }

    String at(Moment moment, Language language, Random chance) {
        List<String> fitting = of(moment.name().toLowerCase(Locale.ROOT), language);
        return fitting.get(chance.nextInt(fitting.size()));
    }

    /** Whether these words ask for a little patience and nothing else. */
    boolean askForPatience(String said, Language language) {
        String lower = said.toLowerCase(Locale.ROOT);
        return lower.length() <= LENGTH_MAX
                && !lower.contains("?")
                && of("patience", language).stream().anyMatch(lower::contains);
    }

    private List<String> of(String moment, Language language) {
        return rows.stream()
                .filter(row -> row.get(0).equals(language.tag()) && row.get(1).equals(moment))
                .map(List::getLast)
                .toList();
    }
}
