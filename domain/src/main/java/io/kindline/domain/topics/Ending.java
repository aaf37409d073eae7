package io.kindline.domain.topics;

import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.BrandId;
import java.util.Set;

/**
 * A way in which contacts of a brand may end.
 *
 * @param asks what whoever chooses it must say besides
 */
public record Ending(BrandId brand, Outcome outcome, Standing standing, Set<Asked> asks) {

    /**
     * @throws IllegalArgumentException for what nobody chooses by hand
     */
    public Ending {
        asks = Set.copyOf(asks);
        if (outcome == Outcome.MERGED) {
            throw new IllegalArgumentException("merging is no ending to choose");
        }
    }

    /** What an ending may ask for. */
    public enum Asked {
        TOPIC,
        NOTE
    }

    public boolean isOffered() {
        return standing == Standing.OFFERED;
    }
}
