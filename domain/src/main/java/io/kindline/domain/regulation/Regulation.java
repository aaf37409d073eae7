package io.kindline.domain.regulation;

import io.kindline.domain.shared.BrandId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All clauses of all brands in all versions; few, so adapters may read them whole. */
public interface Regulation {

    /** The version of the clause that holds on that day. */
    Optional<Clause> inForce(BrandId brand, ClauseKey key, LocalDate day);

    /** Every version of every clause of the brands, by key, the newest version first. */
    List<Clause> of(Set<BrandId> brands);

    /** Says which is the last day of a version. */
    void end(ClauseId version, LocalDate last);

    /** Adds a version. */
    void add(Clause clause);
}
