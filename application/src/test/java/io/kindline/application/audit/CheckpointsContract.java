package io.kindline.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.ChainHead;
import io.kindline.domain.audit.Checkpoint;
import io.kindline.domain.audit.EntryHash;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import org.junit.jupiter.api.Test;

/** What every keeper of checkpoints does. */
@ContractOf(Checkpoints.class)
public abstract class CheckpointsContract extends PortContract {

    @Test
    void checkpoints_are_kept_in_the_order_they_were_added() {
        var chain = new Chain(id().toString());
        var start = new Checkpoint(ChainHead.start(chain), NOW);
        var later =
                new Checkpoint(
                        new ChainHead(chain, 614, new EntryHash("a".repeat(64))),
                        NOW.plusSeconds(60));
        port(Checkpoints.class).add(start);
        port(Checkpoints.class).add(later);

        Checkpoints.Kept kept = port(Checkpoints.class).kept();
        assertThat(kept.genuine()).containsSubsequence(start, later);
        assertThat(kept.forged()).isZero();
    }
}
