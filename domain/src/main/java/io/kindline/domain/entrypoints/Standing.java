package io.kindline.domain.entrypoints;

/** Whether a door still lets contacts in; none is ever removed, its contacts keep its name. */
public enum Standing {
    IN_USE,
    RETIRED
}
