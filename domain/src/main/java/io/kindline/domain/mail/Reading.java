package io.kindline.domain.mail;

/**
 * How far a mailbox has been read. An id of a mail counts only together with the validity that the
 * server gave the folder; when that changes all ids are new.
 *
 * @param validity the folder's UIDVALIDITY
 * @param lastUid the highest UID that was taken; 0 before the first
 */
public record Reading(long validity, long lastUid) {

    /** The same folder read up to a mail; never backwards. */
    public Reading upTo(long uid) {
        return new Reading(validity, Math.max(lastUid, uid));
    }
}
