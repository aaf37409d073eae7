package io.kindline.benchmarks;

/** One request of a contact's life. */
enum Operation {
    INTAKE,
    CLAIM,
    REPLY,
    WRAP_UP
}
