package io.kindline.application.contacts;

import io.kindline.application.contacts.ContactReads.Filter;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;
import java.util.Optional;

/** Contacts of all brands the actor may see, newest first. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.INTEGRATION},
        readOnly = true)
public class ContactList {
    private final ContactReads reads;

    public ContactList(ContactReads reads) {
        this.reads = reads;
    }

    /** Which contacts; empty parts do not narrow the list. */
    public record Query(
            Optional<String> state,
            Optional<SubscriberId> subscriber,
            Optional<OperatorId> holder,
            Optional<String> cursor,
            int limit) {}

    public Page<TimelineEntry> handle(Actor actor, Query query) {
        int size = Math.clamp(query.limit(), 1, SubscriberTimeline.PAGE_MAX);
        var filter =
                new Filter(
                        VisibleBrands.of(actor), query.state(), query.subscriber(), query.holder());
        List<TimelineEntry> found =
                reads.list(filter, query.cursor().flatMap(TimelineCursor::read), size + 1);
        return TimelineCursor.page(found, size);
    }
}
