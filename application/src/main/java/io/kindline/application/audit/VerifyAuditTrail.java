package io.kindline.application.audit;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEntry;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.ChainHead;
import io.kindline.domain.audit.Checkpoint;
import io.kindline.domain.audit.Finding;
import io.kindline.domain.audit.Verification;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Checks every chain of the trail from its beginning and names the first broken entry of each. */
@UseCase(
        allowed = {Role.ADMINISTRATOR, Role.SYSTEM},
        readOnly = true)
public class VerifyAuditTrail {
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(1);

    private final AuditArchive archive;
    private final Checkpoints checkpoints;
    private final InstantSource clock;

    public VerifyAuditTrail(AuditArchive archive, Checkpoints checkpoints, InstantSource clock) {
        this.archive = archive;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param findings one for each chain, and one more for an entry that waits for its seal too
     *     long
     * @param forgedCheckpoints lines of the checkpoints that this house never signed
     */
    public record Report(List<Finding> findings, int forgedCheckpoints) {

        /** Whether nothing at all is wrong. */
        public boolean isWhole() {
            return forgedCheckpoints == 0
                    && findings.stream().allMatch(Finding.Whole.class::isInstance);
        }
    }

    /**
     * Reads every chain.
     *
     * @param progress told how many entries were read so far, after each of them
     */
    public Report handle(Actor actor, LongConsumer progress) {
        Instant now = clock.instant();
        var read = new AtomicLong();
        Runnable step = () -> progress.accept(read.incrementAndGet());
        Checkpoints.Kept kept = checkpoints.kept();
        // The heads are read first: what is sealed meanwhile makes a chain longer, never shorter.
        List<ChainHead> told =
                Stream.concat(
                                archive.heads().stream(),
                                kept.genuine().stream().map(Checkpoint::head))
                        .toList();
        Stream<Finding> chains =
                told.stream()
                        .map(ChainHead::chain)
                        .distinct()
                        .sorted(Comparator.comparing(Chain::name))
                        .map(chain -> verify(chain, told, step));
        Stream<Finding> unsealed =
                archive
                        .oldestUnsealed(now.minus(SEALED_WITHIN))
                        .map(VerifyAuditTrail::late)
                        .stream();
        return new Report(Stream.concat(chains, unsealed).toList(), kept.forged());
    }

    private Finding verify(Chain chain, List<ChainHead> told, Runnable step) {
        var verification =
                new Verification(
                        chain, told.stream().filter(head -> head.chain().equals(chain)).toList());
        archive.read(
                chain,
                entry -> {
                    verification.next(entry);
                    step.run();
                });
        return verification.result();
    }

    private static Finding late(AuditEntry entry) {
        return new Finding.Unsealed(entry.chain(), entry.id());
    }
}
