package io.kindline.domain.operators;

/** Whether somebody still works here; nobody is ever removed, his work keeps his name. */
public enum Employment {
    WORKS_HERE,
    HAS_LEFT
}
