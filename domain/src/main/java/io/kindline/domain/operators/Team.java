package io.kindline.domain.operators;

/** People who work together in one centre; their supervisors see the team's work. */
public record Team(TeamId id, String name, CentreId centre) {}
