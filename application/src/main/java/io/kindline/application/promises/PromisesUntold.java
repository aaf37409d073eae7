package io.kindline.application.promises;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.contacts.Undelivered;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.shared.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * A message that failed for good told nobody: promises that were kept by it alone are open again,
 * and their owners are reminded.
 */
public final class PromisesUntold implements Undelivered {
    private static final Actor DELIVERY = new Actor.Clockwork("delivery");

    private final Promises promises;
    private final PromiseReads reads;
    private final ContactBook contacts;
    private final LiveFeed live;
    private final InstantSource clock;

    public PromisesUntold(
            Promises promises,
            PromiseReads reads,
            ContactBook contacts,
            LiveFeed live,
            InstantSource clock) {
        this.promises = promises;
        this.reads = reads;
        this.contacts = contacts;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void failed(Contact contact, Message message) {
        if (message.author() instanceof Author.Operator) {
            promises.keptInWriting(contact.head().subscriber(), message.at()).stream()
                    .filter(kept -> !wasToldOtherwise(kept.words(), message))
                    .forEach(kept -> reopen(kept, message));
        }
    }

    /** Other words reached him, or are still on their way. */
    private boolean wasToldOtherwise(Promise.Words words, Message failed) {
        return reads.wasWrittenTo(words.subscriber(), words.madeAt(), Set.of(failed.id()));
    }

    private void reopen(Promise.Kept kept, Message failed) {
        Instant now = clock.instant();
        Promise.Words words = kept.words();
        promises.reopen(kept, failed.id(), now);
        contacts.visible(DELIVERY, words.contact())
                .ifPresent(in -> contacts.log(in, DELIVERY, "promise-untold", words.text(), now));
        live.publish(new LiveEvent.PromisesChanged(words.contact(), words.owner()));
        live.publish(
                new LiveEvent.PromiseDue(
                        words.contact(), words.owner(), Optional.empty(), Optional.empty()));
    }
}
