package io.kindline.application.audit;

import io.kindline.domain.audit.Checkpoint;
import java.util.List;

/** Signed heads kept outside the database. */
public interface Checkpoints {

    /** Adds a checkpoint at the end. */
    void add(Checkpoint checkpoint);

    /** Every checkpoint with a right signature, and how many have a wrong one. */
    Kept kept();

    /**
     * What is kept.
     *
     * @param forged lines that this house never signed
     */
    record Kept(List<Checkpoint> genuine, int forged) {}
}
