package io.kindline.domain.topics;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import java.util.Map;

/**
 * Something that contacts of a brand are about.
 *
 * @param names by language of the screen; empty for a usual topic that keeps its usual names
 */
public record ContactTopic(
        BrandId brand,
        TopicKey key,
        Family family,
        Map<Language, String> names,
        Standing standing) {
    public static final int NAME_MAX = 100;

    public ContactTopic {
        names = Map.copyOf(names);
        if (names.values().stream().anyMatch(name -> name.isBlank() || tooLong(name))) {
            throw new IllegalArgumentException("a topic's name has 1 to 100 characters");
        }
    }

    /** What kind of matter it is. */
    public enum Family {
        SERVICE,
        /** No service of ours, and helped all the same (S19). */
        HUMAN
    }

    public boolean isOffered() {
        return standing == Standing.OFFERED;
    }

    /** Whether the name is longer than a topic's may be. */
    public static boolean tooLong(String name) {
        return name.length() > NAME_MAX;
    }
}
