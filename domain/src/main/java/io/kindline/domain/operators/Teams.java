package io.kindline.domain.operators;

import java.util.List;

/** All teams and the centres they work in; few, so adapters cache them. */
public interface Teams {

    /** Every team, by name. */
    List<Team> all();

    /** Every centre, by name. */
    List<Centre> centres();

    /** Stores a new or changed team; its centre must be stored before. */
    void save(Team team);

    /** Stores a new or changed centre. */
    void save(Centre centre);
}
