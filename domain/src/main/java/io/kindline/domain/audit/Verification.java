package io.kindline.domain.audit;

import io.kindline.domain.audit.Finding.Damage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads one chain from its beginning and names the first entry that is not what it was. Holds the
 * last entry only, so that a chain of any length can be verified.
 */
public final class Verification {
    private final Chain chain;
    private final Map<Long, EntryHash> toldAt;
    private final long toldEntries;
    private ChainHead head;
    private Optional<Finding.Broken> broken = Optional.empty();

    /**
     * @param told every head of this chain that is known from elsewhere: checkpoints, and the head
     *     the database itself keeps
     */
    public Verification(Chain chain, List<ChainHead> told) {
        this.chain = chain;
        this.head = ChainHead.start(chain);
        this.toldAt =
                told.stream()
                        .collect(
                                Collectors.toMap(
                                        ChainHead::entries, ChainHead::hash, (first, _) -> first));
        this.toldEntries = told.stream().mapToLong(ChainHead::entries).max().orElse(0);
    }

    /** Takes the next entry by place; after the first damage nothing is looked at any more. */
    public void next(SealedEntry entry) {
        if (broken.isPresent()) {
            return;
        }
        long expected = head.entries() + 1;
        if (entry.place() != expected) {
            report(expected, Damage.MISSING);
        } else if (!entry.previous().equals(head.hash())) {
            // A consistent entry was sealed after another one than the one that stands before it
            // now.
            boolean sealedAfterAnother = entry.isConsistent() && expected > 1;
            report(
                    sealedAfterAnother ? expected - 1 : expected,
                    sealedAfterAnother ? Damage.REWRITTEN : Damage.MOVED);
        } else if (!entry.isConsistent()) {
            report(expected, Damage.EDITED);
        } else if (!toldAt.getOrDefault(expected, entry.hash()).equals(entry.hash())) {
            report(expected, Damage.REWRITTEN);
        }
        head = head.after(entry);
    }

    /** What was found, once every entry was taken. */
    public Finding result() {
        if (broken.isEmpty() && head.entries() < toldEntries) {
            report(head.entries() + 1, Damage.CUT_OFF);
        }
        return broken.<Finding>map(found -> found)
                .orElseGet(() -> new Finding.Whole(chain, head.entries()));
    }

    private void report(long place, Damage what) {
        broken = Optional.of(new Finding.Broken(chain, place, what));
    }
}
