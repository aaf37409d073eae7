package io.kindline.application.escalations;

import io.kindline.application.contacts.Telling;
import io.kindline.application.promises.PromiseBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Link;
import io.kindline.domain.escalations.Links;
import io.kindline.domain.escalations.TeamAnswer;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells a team's answer to all who wait for it, each in his contact's channel and language, and so
 * keeps what they were promised. Somebody who must not be written to is told when he may be.
 */
@UseCase(allowed = Role.SYSTEM)
public class TellLinked {
    /** Contacts a round; when so many were to be told, there may be more. */
    public static final int AT_ONCE = 50;

    private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);

    private final EscalationBook book;
    private final Telling telling;
    private final PromiseBook promises;
    private final Safeguards safeguards;

    public TellLinked(
            EscalationBook book, Telling telling, PromiseBook promises, Safeguards safeguards) {
        this.book = book;
        this.telling = telling;
        this.promises = promises;
        this.safeguards = safeguards;
    }

    /** How many were looked at. */
    public int handle(Actor actor) {
        Instant now = book.now();
        List<Link> untold = links().takeUntold(now, AT_ONCE);
        untold.forEach(link -> tell(actor, link, now));
        return untold.size();
    }

    private void tell(Actor actor, Link link, Instant now) {
        Optional<Contact> contact = book.contacts().visible(actor, link.contact());
        Optional<Escalation> answered = book.stores().escalations().find(link.escalation());
        if (contact.isEmpty() || !(answered.orElse(null) instanceof Escalation.Ended ended)) {
            links().told(link, now);
            return;
        }
        if (safeguards.isSilenced(contact.get().head().subscriber())) {
            links().later(link, now.plus(AGAIN_AFTER));
            return;
        }
        var answer = new TeamAnswer(ended.words(), links().answer(link.escalation()));
        telling.tell(
                contact.get(),
                ended.by(),
                MessageText.of(answer.in(contact.get().head().language())),
                now);
        links().told(link, now);
        link.promise().ifPresent(id -> promises.told(id, now));
    }

    private Links links() {
        return book.stores().links();
    }
}
