package io.kindline.domain.audit;

/**
 * How far a chain is sealed.
 *
 * @param entries how many; also the place of the last
 * @param hash of the last, {@link EntryHash#BEGINNING} while there is none
 */
public record ChainHead(Chain chain, long entries, EntryHash hash) {

    /** The head of a chain without entries. */
    public static ChainHead start(Chain chain) {
        return new ChainHead(chain, 0, EntryHash.BEGINNING);
    }

    /**
     * Puts the next entry at the end.
     *
     * @throws IllegalArgumentException when it belongs to another chain
     */
    public SealedEntry seal(AuditEntry entry) {
        if (!entry.chain().equals(chain)) {
            throw new IllegalArgumentException("the entry belongs to another chain");
        }
        long place = entries + 1;
        return new SealedEntry(entry, place, hash, EntryHash.of(entry, place, hash));
    }

    /** The head once the entry is at the end. */
    public ChainHead after(SealedEntry last) {
        return new ChainHead(chain, last.place(), last.hash());
    }
}
