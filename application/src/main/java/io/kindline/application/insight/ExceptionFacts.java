package io.kindline.application.insight;

import io.kindline.domain.insight.Fact;
import io.kindline.domain.shared.BrandId;
import java.time.Instant;
import java.util.List;

/** The facts of past exceptions. */
public interface ExceptionFacts {

    /** Those asked from {@code from} until before {@code to}, the newest first. */
    List<Fact> between(BrandId brand, Instant from, Instant to, int most);
}
