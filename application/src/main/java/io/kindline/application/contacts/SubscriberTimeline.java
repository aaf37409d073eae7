package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;
import java.util.Optional;

/** Everything that happened with one person over all doors, newest first, headings only. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.INTEGRATION},
        readOnly = true)
public class SubscriberTimeline {
    /** The longest page. */
    public static final int PAGE_MAX = 200;

    private final ContactReads reads;

    public SubscriberTimeline(ContactReads reads) {
        this.reads = reads;
    }

    /**
     * One page of the brands that the actor may see.
     *
     * @param cursor from the page before; a malformed one begins at the start
     * @param limit 1 to {@link #PAGE_MAX}
     */
    public Page<TimelineEntry> handle(
            Actor actor, SubscriberId subscriber, Optional<String> cursor, int limit) {
        int size = Math.clamp(limit, 1, PAGE_MAX);
        List<TimelineEntry> found =
                reads.timeline(
                        subscriber,
                        VisibleBrands.of(actor),
                        cursor.flatMap(TimelineCursor::read),
                        size + 1);
        return TimelineCursor.page(found, size);
    }
}
