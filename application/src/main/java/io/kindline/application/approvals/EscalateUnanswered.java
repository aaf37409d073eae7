package io.kindline.application.approvals;

import io.kindline.application.authority.ExceptionBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase.Pending;
import io.kindline.domain.approvals.Exceptions;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Nobody answered in time: the next in line is asked, in the end everybody again and again. */
@UseCase(allowed = Role.SYSTEM)
public class EscalateUnanswered {
    private static final int AT_ONCE = 50;

    private final Exceptions exceptions;
    private final ExceptionBook book;
    private final InstantSource clock;

    public EscalateUnanswered(Exceptions exceptions, ExceptionBook book, InstantSource clock) {
        this.exceptions = exceptions;
        this.book = book;
        this.clock = clock;
    }

    /** Passes on what is due. */
    public void handle(Actor.Clockwork actor) {
        Instant now = clock.instant();
        List<Pending> due = exceptions.unanswered(now, AT_ONCE);
        due.forEach(pending -> book.note(actor, pending.escalate(now), "escalated", now));
    }
}
