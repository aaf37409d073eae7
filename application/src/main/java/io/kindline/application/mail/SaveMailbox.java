package io.kindline.application.mail;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * An administrator sets up or changes the mailbox of an entry point; without a password in it the
 * sign-in stays as it was.
 */
@UseCase(allowed = {Role.ADMINISTRATOR})
public class SaveMailbox {
    private final Mailboxes mailboxes;
    private final EntryPoints entryPoints;
    private final AuditTrail audit;
    private final InstantSource clock;

    public SaveMailbox(
            Mailboxes mailboxes, EntryPoints entryPoints, AuditTrail audit, InstantSource clock) {
        this.mailboxes = mailboxes;
        this.entryPoints = entryPoints;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Read from now on. */
        record Saved() implements Outcome {}

        /** The entry point is of a brand that the actor may not see. */
        record NoSuchDoor() implements Outcome {}

        /** The entry point's door is no mailbox. */
        record NotByMail() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Mailbox mailbox) {
        EntryPoint door = entryPoints.byId(mailbox.entryPoint());
        if (!actor.maySee(door.brand())) {
            return new Outcome.NoSuchDoor();
        }
        if (door.door() != Door.MAIL) {
            return new Outcome.NotByMail();
        }
        Optional<Mailbox> before = mailboxes.of(mailbox.entryPoint());
        mailboxes.save(
                before.map(Mailbox::login)
                        .filter(_ -> mailbox.login().password().isEmpty())
                        .map(mailbox::with)
                        .orElse(mailbox));
        audit.record(
                new AuditEvent(
                        actor,
                        "mailbox.saved",
                        "entry-point:" + door.id().value(),
                        Optional.of(door.brand()),
                        Map.of(
                                "before", before.map(SaveMailbox::told).orElse(""),
                                "after", told(mailbox)),
                        clock.instant()));
        return new Outcome.Saved();
    }

    /** Never the password. */
    private static String told(Mailbox mailbox) {
        return "%s:%d %s, %s:%d %s, folder %s, address %s"
                .formatted(
                        mailbox.incoming().host(),
                        mailbox.incoming().port(),
                        mailbox.incoming().tls(),
                        mailbox.outgoing().host(),
                        mailbox.outgoing().port(),
                        mailbox.outgoing().tls(),
                        mailbox.folder(),
                        mailbox.address().masked());
    }
}
