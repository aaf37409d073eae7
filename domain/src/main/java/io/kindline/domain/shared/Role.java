package io.kindline.domain.shared;

/** What somebody, or something, may be when it asks for a use case. */
public enum Role {
    /** Answers subscribers. */
    OPERATOR,
    /** Leads operators: sees the teams' work and decides what goes beyond an operator. */
    SUPERVISOR,
    /** Sets up the centre: people, doors, keys. Has no right to read conversations by itself. */
    ADMINISTRATOR,
    /** A program of the operator's own, known by an API key. */
    INTEGRATION,
    /** A subscriber in a web chat, known by the token of that chat alone. */
    VISITOR,
    /** Kindline's own jobs: time-outs, deliveries, demo data. */
    SYSTEM
}
