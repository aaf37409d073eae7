package io.kindline.domain.promises;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All promises. */
public interface Promises {

    /** Stores a new one. */
    void add(Promise.Open promise);

    /** The promise, if there is one. */
    Optional<Promise> find(PromiseId id);

    /** Stores that it was kept; nothing happens when it was already. */
    void save(Promise.Kept promise);

    /**
     * Those to a person, over all his linked records, that were given before something was said and
     * kept in writing then or later; locked until the transaction ends.
     */
    List<Promise.Kept> keptInWriting(SubscriberId subscriber, Instant said);

    /**
     * Opens one again, because what was written did not reach him: its owner is reminded anew, and
     * that it had been kept stays on record.
     */
    void reopen(Promise.Kept promise, MessageId undelivered, Instant now);

    /** How often it was kept by words that did not reach him, the first time first. */
    List<Untold> untold(PromiseId id);

    /**
     * Takes open ones that have climbed higher than anybody was reminded, and notes that it is
     * done: each rung of each is given out once, however many nodes ask. A clock that was set back
     * takes nothing back.
     *
     * @param most at most so many, those due first
     */
    List<Reminder> takeDue(Instant now, Ladder ladder, int most);

    /** The contact waits for another hand: whoever takes it takes over what was promised in it. */
    void handBack(ContactId contact);

    /** Gives what was handed back to those who hold the contacts now; how many moved. */
    int follow();

    /** The open ones to a person, over all his linked records, those due first first. */
    List<Promise.Open> openTo(SubscriberId subscriber, Set<BrandId> brands);

    /** The open ones of an operator, those due first first. */
    List<Promise.Open> openOf(OperatorId owner);
}
