package io.kindline.domain.audit;

/**
 * An entry at its place in its chain.
 *
 * @param place 1 for the first of the chain, without gaps
 * @param previous the hash of the entry before, {@link EntryHash#BEGINNING} for the first
 */
public record SealedEntry(AuditEntry entry, long place, EntryHash previous, EntryHash hash) {

    /** Whether the hash is the one this content has at this place after that entry. */
    boolean isConsistent() {
        return hash.equals(EntryHash.of(entry, place, previous));
    }
}
