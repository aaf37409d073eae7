package io.kindline.application.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an administrator set up, as the trail compares it: each fact with its real value, by which
 * changes are seen, and the value that may be written down. Shows nothing of itself.
 */
public final class Portrait {
    private static final int WRITTEN_MAX = 400;

    /** Something that does not exist yet, or no more. */
    public static final Portrait NOTHING = new Portrait(Map.of());

    private final Map<String, Fact> facts;

    private Portrait(Map<String, Fact> facts) {
        this.facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    record Fact(String value, String written) {}

    /** With a fact that anybody who reads the trail may know. */
    public Portrait with(String name, Object value) {
        return and(name, value.toString(), value.toString());
    }

    /** With a fact about a person: the trail keeps its first letter and that it changed. */
    public Portrait withPersonal(String name, String value) {
        String written = value.isBlank() ? "" : value.strip().substring(0, 1) + "***";
        return and(name, value, written);
    }

    /** With something nobody may read: the trail keeps only that it is set and that it changed. */
    public Portrait withSecret(String name, String value) {
        return and(name, value, value.isEmpty() ? "" : "***");
    }

    private Portrait and(String name, String value, String written) {
        var more = new TreeMap<>(facts);
        more.put(name, new Fact(value, cut(written)));
        return new Portrait(more);
    }

    private static String cut(String written) {
        return written.length() <= WRITTEN_MAX ? written : written.substring(0, WRITTEN_MAX) + "…";
    }

    /** What differs, as {@code name.before} and {@code name.after}; empty when nothing does. */
    Map<String, String> changesTo(Portrait after) {
        var changes = new TreeMap<String, String>();
        facts.forEach((name, fact) -> {
            Fact now = after.facts.get(name);
            if (now == null || !now.value().equals(fact.value())) {
                changes.put(name + ".before", fact.written());
                changes.put(name + ".after", now == null ? "" : now.written());
            }
        });
        after.facts.forEach((name, fact) -> {
            if (!facts.containsKey(name)) {
                changes.put(name + ".before", "");
                changes.put(name + ".after", fact.written());
            }
        });
        return changes;
    }
}
