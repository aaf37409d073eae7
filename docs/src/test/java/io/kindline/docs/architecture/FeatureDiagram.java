package io.kindline.docs.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The picture of the features, {@code docs/features.puml}. */
final class FeatureDiagram {
    static final Path FILE = Path.of("features.puml");
    private static final Pattern COMPONENT = Pattern.compile("(?m)^\\[(\\w+)] <<");
    private static final Pattern ARROW = Pattern.compile("(?m)^\\[(\\w+)] --> \\[(\\w+)]");

    private FeatureDiagram() {}

    static Set<String> features() {
        var names = new TreeSet<String>();
        COMPONENT.matcher(text()).results().map(found -> found.group(1)).forEach(names::add);
        return names;
    }

    /** Each as {@code contacts --> subscribers}. */
    static Set<String> arrows() {
        var arrows = new TreeSet<String>();
        ARROW.matcher(text()).results().map(FeatureDiagram::arrow).forEach(arrows::add);
        return arrows;
    }

    private static String arrow(MatchResult found) {
        return found.group(1) + " --> " + found.group(2);
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
