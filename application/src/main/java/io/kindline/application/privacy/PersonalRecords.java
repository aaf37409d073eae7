package io.kindline.application.privacy;

import io.kindline.domain.privacy.Keeping;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.SubscriberId;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Everything that is kept of persons, over all features. */
public interface PersonalRecords {

    /** Writes a ZIP of everything about the records: a JSON file for each part, and their files. */
    void write(Set<SubscriberId> of, OutputStream to);

    /** How many rows each part keeps, by its name. */
    Map<String, Long> counts(Set<SubscriberId> of);

    /**
     * Forgets everything personal in the transaction of the caller: keys and rows are removed or
     * blanked, figures for statistics stay.
     *
     * @return how many rows each part removed or blanked
     */
    Map<String, Long> erase(Set<SubscriberId> of);

    /** Lets something go of closed contacts, in the transaction of the caller. */
    void letGo(Keeping what, Set<UUID> contacts);

    /**
     * Lets something go of what ended by itself before a time, whenever its contact was closed:
     * promises kept, exceptions and expenses decided, mails that became no message.
     *
     * @return how many rows
     */
    long letGoOfEnded(Keeping what, BrandId brand, Instant until);

    /** What the audit trail calls the records and what belongs to them. */
    Set<String> subjects(Set<SubscriberId> of);

    /** Whether something still goes on: an open contact, a promise not kept. */
    boolean goOn(Set<SubscriberId> of);
}
