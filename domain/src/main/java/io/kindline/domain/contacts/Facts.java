package io.kindline.domain.contacts;

import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.UUID;

/** What people told us. */
public interface Facts {

    void add(Fact fact);

    /** No longer true or noted by mistake: kept, but no longer shown. Another's is left alone. */
    void withdraw(UUID fact, SubscriberId of, Instant at);
}
