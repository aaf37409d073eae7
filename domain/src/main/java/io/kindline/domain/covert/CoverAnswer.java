package io.kindline.domain.covert;

import io.kindline.domain.shared.OperatorId;
import java.time.Instant;

/** What somebody answered under cover. */
public record CoverAnswer(CoverQuestion question, Said said, OperatorId by, Instant at) {

    /** What was to be heard. */
    public enum Said {
        YES,
        NO,
        UNCLEAR
    }
}
