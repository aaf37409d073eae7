package io.kindline.application.shared;

import java.util.UUID;

/** The source of new ids: time-ordered UUIDs (version 7), so that newer ids sort after older. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
