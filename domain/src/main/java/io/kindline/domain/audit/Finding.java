package io.kindline.domain.audit;

import java.util.UUID;

/** What the verification of one chain found. */
public sealed interface Finding {

    Chain chain();

    /** Every entry is as it was sealed. */
    record Whole(Chain chain, long entries) implements Finding {}

    /**
     * The chain is not what it was.
     *
     * @param place of the first entry that is wrong or missing
     * @param what is wrong with it
     */
    record Broken(Chain chain, long place, Damage what) implements Finding {}

    /** Something was written down and not sealed, although the sealer had time. */
    record Unsealed(Chain chain, UUID entry) implements Finding {}

    /** What can be wrong with an entry. */
    enum Damage {
        /** Its content is not what was sealed. */
        EDITED,
        /** It is gone. */
        MISSING,
        /** Another entry stands in its place. */
        MOVED,
        /** It and perhaps all after it were cut off: the chain once was longer. */
        CUT_OFF,
        /** It was rewritten, seal and all: a checkpoint or the entry after it knew another. */
        REWRITTEN
    }
}
