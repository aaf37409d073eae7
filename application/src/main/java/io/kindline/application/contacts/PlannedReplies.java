package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.domain.contacts.PlannedReplyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Replies that are to go later. */
public interface PlannedReplies {

    /** Keeps a new one with its files. */
    void add(PlannedReply.Waiting reply, List<AttachmentFiles.File> files);

    /** The reply, locked until the transaction ends; empty when it has gone or was taken back. */
    Optional<PlannedReply> lock(PlannedReplyId id);

    /** Keeps that it will not go. */
    void save(PlannedReply.Stopped reply);

    /** Forgets it: it has gone or was taken back. */
    void remove(PlannedReplyId id);

    /** The files that go with it, in order. */
    List<AttachmentFiles.File> filesOf(PlannedReplyId id);

    /** All of a contact and of those merged into it, the soonest first. */
    List<PlannedReply> in(ContactId contact);

    /** Those that are due or were overtaken by the subscriber, the soonest first. */
    List<PlannedReplyId> toSettle(Instant now, int most);

    /**
     * When the subscriber wrote after the reply was written, in whatever contact; programs that
     * answer for him do not count.
     */
    Optional<Instant> heardSince(PlannedReply.Words words);
}
