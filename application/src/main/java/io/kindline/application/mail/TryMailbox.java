package io.kindline.application.mail;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;

/** Tries a mailbox as it is written in the form, before it is saved or after. */
@UseCase(
        allowed = {Role.ADMINISTRATOR},
        readOnly = true)
public class TryMailbox {
    private final MailConnection connection;
    private final EntryPoints entryPoints;

    public TryMailbox(MailConnection connection, EntryPoints entryPoints) {
        this.connection = connection;
        this.entryPoints = entryPoints;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It was tried. */
        record Tried(MailConnection.Result result) implements Outcome {}

        /** The entry point is of a brand that the actor may not see. */
        record NoSuchDoor() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Mailbox mailbox) {
        EntryPoint door = entryPoints.byId(mailbox.entryPoint());
        return actor.maySee(door.brand())
                ? new Outcome.Tried(connection.check(mailbox))
                : new Outcome.NoSuchDoor();
    }
}
