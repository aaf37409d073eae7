package io.kindline.application.audit;

import io.kindline.domain.audit.Checkpoint;
import java.util.ArrayList;
import java.util.List;

/** Checkpoints in memory, where nobody can forge one. */
public final class InMemoryCheckpoints implements Checkpoints {
    private final List<Checkpoint> kept = new ArrayList<>();

    @Override
    public void add(Checkpoint checkpoint) {
        kept.add(checkpoint);
    }

    @Override
    public Kept kept() {
        return new Kept(List.copyOf(kept), 0);
    }
}
