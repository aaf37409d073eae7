package io.kindline.application.mail;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;
import java.util.Set;

/** Tries a mailbox as it is written in the form, before it is saved or after; changes nothing. */
@UseCase(
        allowed = {Role.ADMINISTRATOR},
        readOnly = true)
public class TryMailbox {
    private final MailConnection connection;
    private final Mailboxes mailboxes;
    private final MailboxRules rules;

    public TryMailbox(MailConnection connection, Mailboxes mailboxes, MailboxRules rules) {
        this.connection = connection;
        this.mailboxes = mailboxes;
        this.rules = rules;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It was tried. */
        record Tried(MailConnection.Result result) implements Outcome {}

        /** Not tried: what is written makes no mailbox. */
        record Refused(Set<SaveMailbox.Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, SaveMailbox.Command command) {
        Optional<EntryPoint> door = rules.door(actor, command.entryPoint());
        Optional<Mailbox> before = door.flatMap(known -> mailboxes.of(known.id()));
        Set<SaveMailbox.Flaw> flaws = rules.flaws(door, command, before);
        return flaws.isEmpty()
                ? new Outcome.Tried(connection.check(rules.read(command, before)))
                : new Outcome.Refused(flaws);
    }
}
