package io.kindline.domain.operators;

import java.time.ZoneId;

/** A place where teams work; its zone is the one its plans are written in. */
public record Centre(CentreId id, String name, ZoneId zone) {}
