package io.kindline.domain.promises;

/** Who is reminded of a promise that is due: whoever is named, and all before. */
public enum Rung {
    /** Nobody yet. */
    QUIET,
    OWNER,
    TEAM,
    SUPERVISOR
}
