package io.kindline.application.authority;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for in a contact and how it stands, and what its subscriber was given in others.
 */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ExceptionsOfContact {
    private static final Duration REMEMBERED = Duration.ofDays(366);
    private static final int LOOKED_AT = 20;
    private static final int SHOWN = 3;

    private final Contacts contacts;
    private final ExceptionReads reads;
    private final InstantSource clock;

    public ExceptionsOfContact(Contacts contacts, ExceptionReads reads, InstantSource clock) {
        this.contacts = contacts;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * What there is.
     *
     * @param here the oldest first
     * @param before what he was given elsewhere within a year, the newest first, a few (S18)
     */
    public record Answer(List<ExceptionCase> here, List<ExceptionCase> before) {
        public Answer {
            here = List.copyOf(here);
            before = List.copyOf(before);
        }
    }

    /** Nothing of brands that the actor may not see. */
    public Answer handle(Actor.Staff actor, ContactId contact) {
        List<ExceptionCase> here =
                reads.ofContact(contact).stream()
                        .filter(found -> actor.maySee(found.matter().plea().place().brand()))
                        .toList();
        return new Answer(
                here,
                contacts.find(contact)
                        .filter(found -> actor.maySee(found.head().brand()))
                        .map(found -> before(actor, found))
                        .orElse(List.of()));
    }

    private List<ExceptionCase> before(Actor.Staff actor, Contact contact) {
        Instant since = clock.instant().minus(REMEMBERED);
        var ofSubscriber =
                new ExceptionReads.Filter(
                        actor.brands(),
                        Optional.empty(),
                        Optional.of(contact.head().subscriber()),
                        Optional.empty(),
                        Optional.empty());
        return reads.list(ofSubscriber, Optional.empty(), LOOKED_AT).items().stream()
                .filter(found -> !found.matter().plea().place().contact().equals(contact.id()))
                .filter(found ->
                        found instanceof ExceptionCase.Granted
                                || found instanceof ExceptionCase.Executed)
                .filter(found -> found.matter().plea().place().askedAt().isAfter(since))
                .limit(SHOWN)
                .toList();
    }
}
