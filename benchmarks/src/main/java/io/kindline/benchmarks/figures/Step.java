package io.kindline.benchmarks.figures;

/** What is measured. */
enum Step {
    INTAKE,
    CLAIM,
    REPLY,
    CLOSE,
    INBOX,
    HISTORY,
    OPEN_PERSON,
    SEARCH
}
