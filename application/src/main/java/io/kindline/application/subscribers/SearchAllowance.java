package io.kindline.application.subscribers;

import io.kindline.domain.shared.Actor;
import java.time.Instant;

/** How many searches one may make in a shift. */
public interface SearchAllowance {

    /** Counts one search, unless the shift's are used up. */
    Verdict take(Actor actor, Instant now);

    /** Whether the search may be made. */
    sealed interface Verdict {
        /** It may, and was counted. */
        record Granted() implements Verdict {}

        /** The shift's searches are used up. */
        record UsedUp(int searchesPerShiftMax) implements Verdict {}
    }
}
