package io.kindline.application.mail;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.mail.MailServer;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * An administrator sets up or changes the mailbox of an entry point; without a password in it the
 * sign-in stays as it was, as long as it goes to the same servers.
 */
@UseCase(allowed = {Role.ADMINISTRATOR})
public class SaveMailbox {
    private final Mailboxes mailboxes;
    private final MailboxRules rules;
    private final ChangeLog changes;
    private final InstantSource clock;

    public SaveMailbox(
            Mailboxes mailboxes, MailboxRules rules, ChangeLog changes, InstantSource clock) {
        this.mailboxes = mailboxes;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The mailbox as it should be, as it was typed.
     *
     * @param password empty to keep the one that is known
     * @param authservId may be empty
     * @param acknowledgement may be empty: nothing is said by itself
     */
    public record Command(
            EntryPointId entryPoint,
            String address,
            Server incoming,
            Server outgoing,
            String user,
            String password,
            String folder,
            Mailbox.ReplyTo replyTo,
            String signature,
            String authservId,
            String acknowledgement) {

        /** Never the password. */
        @Override
        public String toString() {
            return "mailbox of " + entryPoint;
        }
    }

    /** One of its two servers. */
    public record Server(String host, String port, MailServer.Tls tls) {}

    /** What is wrong with a command. */
    public enum Flaw {
        /** There is no such entry point, or it is of a brand that the actor may not see. */
        GONE,
        /** The entry point's door is no mailbox. */
        NOT_BY_MAIL,
        ADDRESS_MALFORMED,
        INCOMING_HOST_MALFORMED,
        INCOMING_PORT_MALFORMED,
        /** Unguarded connections are for a server on the same machine. */
        INCOMING_UNGUARDED,
        OUTGOING_HOST_MALFORMED,
        OUTGOING_PORT_MALFORMED,
        OUTGOING_UNGUARDED,
        USER_MALFORMED,
        PASSWORD_MALFORMED,
        /** To another server or for another user the known password does not go by itself. */
        PASSWORD_AGAIN,
        FOLDER_MALFORMED,
        /** Another entry point reads this folder already. */
        FOLDER_TAKEN,
        SIGNATURE_TOO_LONG,
        AUTHSERV_MALFORMED,
        ACKNOWLEDGEMENT_TOO_LONG
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Read from now on, within seconds. */
        record Saved() implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<EntryPoint> door = rules.door(actor, command.entryPoint());
        Optional<Mailbox> before = door.flatMap(known -> mailboxes.of(known.id()));
        Set<Flaw> flaws = rules.flaws(door, command, before);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        Mailbox after = rules.read(command, before);
        mailboxes.save(after);
        changes.record(
                actor,
                new ChangeLog.Change(
                        before.isPresent() ? "mailbox.changed" : "mailbox.made",
                        "entry-point:" + command.entryPoint().value(),
                        door.map(EntryPoint::brand),
                        before.map(MailboxRules::portrait).orElse(Portrait.NOTHING),
                        MailboxRules.portrait(after)),
                clock.instant());
        return new Outcome.Saved();
    }
}
