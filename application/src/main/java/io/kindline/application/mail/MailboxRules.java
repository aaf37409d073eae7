package io.kindline.application.mail;

import io.kindline.application.audit.Portrait;
import io.kindline.application.mail.SaveMailbox.Command;
import io.kindline.application.mail.SaveMailbox.Flaw;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.mail.Correspondent;
import io.kindline.domain.mail.Correspondents;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.MailServer;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.subscribers.ContactAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What may be written about a mailbox. */
public final class MailboxRules {
    private static final int TEXT_MAX = 2_000;
    private static final int WORD_MAX = 200;
    private static final int PORT_MAX = 65_535;
    private static final Set<String> THIS_MACHINE =
            Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final EntryPoints entryPoints;
    private final Mailboxes mailboxes;

    public MailboxRules(EntryPoints entryPoints, Mailboxes mailboxes) {
        this.entryPoints = entryPoints;
        this.mailboxes = mailboxes;
    }

    /** The entry point, unless it is of a brand that the actor may not see. */
    Optional<EntryPoint> door(Actor.Staff actor, EntryPointId id) {
        return entryPoints.all().stream()
                .filter(door -> door.id().equals(id))
                .filter(door -> actor.maySee(door.brand()))
                .findFirst();
    }

    Set<Flaw> flaws(Optional<EntryPoint> door, Command command, Optional<Mailbox> before) {
        var flaws = EnumSet.noneOf(Flaw.class);
        unless(door.isPresent(), Flaw.GONE, flaws);
        unless(door.filter(it -> it.door() != Door.MAIL).isEmpty(), Flaw.NOT_BY_MAIL, flaws);
        unless(address(command).isPresent(), Flaw.ADDRESS_MALFORMED, flaws);
        addFlawsOfServers(command, flaws);
        addFlawsOfLogin(command, before, flaws);
        unless(isWord(command.folder()), Flaw.FOLDER_MALFORMED, flaws);
        unless(isFree(command), Flaw.FOLDER_TAKEN, flaws);
        unless(command.signature().length() <= TEXT_MAX, Flaw.SIGNATURE_TOO_LONG, flaws);
        unless(
                command.authservId().strip().matches("[\\w.-]{0,200}"),
                Flaw.AUTHSERV_MALFORMED,
                flaws);
        unless(
                command.acknowledgement().length() <= TEXT_MAX,
                Flaw.ACKNOWLEDGEMENT_TOO_LONG,
                flaws);
        return flaws;
    }

    private static void addFlawsOfServers(Command command, Set<Flaw> flaws) {
        SaveMailbox.Server in = command.incoming();
        SaveMailbox.Server out = command.outgoing();
        unless(isHost(in), Flaw.INCOMING_HOST_MALFORMED, flaws);
        unless(port(in).isPresent(), Flaw.INCOMING_PORT_MALFORMED, flaws);
        unless(!isHost(in) || isGuarded(in), Flaw.INCOMING_UNGUARDED, flaws);
        unless(isHost(out), Flaw.OUTGOING_HOST_MALFORMED, flaws);
        unless(port(out).isPresent(), Flaw.OUTGOING_PORT_MALFORMED, flaws);
        unless(!isHost(out) || isGuarded(out), Flaw.OUTGOING_UNGUARDED, flaws);
    }

    private static void addFlawsOfLogin(
            Command command, Optional<Mailbox> before, Set<Flaw> flaws) {
        String password = command.password();
        boolean same = before.filter(known -> goesTheSameWay(known, command)).isPresent();
        unless(isWord(command.user()), Flaw.USER_MALFORMED, flaws);
        unless(
                password.length() <= WORD_MAX && (before.isPresent() || !password.isEmpty()),
                Flaw.PASSWORD_MALFORMED,
                flaws);
        unless(before.isEmpty() || same || !password.isEmpty(), Flaw.PASSWORD_AGAIN, flaws);
    }

    /** A password that is known to us is not sent to where somebody else listens. */
    private static boolean goesTheSameWay(Mailbox known, Command command) {
        return known.incoming().host().equalsIgnoreCase(command.incoming().host().strip())
                && known.outgoing().host().equalsIgnoreCase(command.outgoing().host().strip())
                && known.login().user().equals(command.user().strip());
    }

    private boolean isFree(Command command) {
        return mailboxes.all().stream()
                .filter(other -> !other.entryPoint().equals(command.entryPoint()))
                .noneMatch(other ->
                        other.incoming().host().equalsIgnoreCase(command.incoming().host().strip())
                                && other.login().user().equals(command.user().strip())
                                && other.folder().equals(command.folder().strip()));
    }

    private static boolean isWord(String typed) {
        return !typed.isBlank() && typed.strip().length() <= WORD_MAX;
    }

    private static boolean isHost(SaveMailbox.Server server) {
        return server.host().strip().matches("[\\w.:\\[\\]-]{1,200}");
    }

    private static boolean isGuarded(SaveMailbox.Server server) {
        return server.tls() != MailServer.Tls.NONE
                || THIS_MACHINE.contains(server.host().strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<Integer> port(SaveMailbox.Server server) {
        String digits = server.port().strip();
        return digits.matches("\\d{1,5}")
                ? Optional.of(Integer.parseInt(digits)).filter(it -> it > 0 && it <= PORT_MAX)
                : Optional.empty();
    }

    private static Optional<ContactAddress> address(Command command) {
        List<Correspondent> read = Correspondents.read(command.address(), UnaryOperator.identity());
        return read.size() == 1
                ? Optional.of(read.getFirst().address())
                        .filter(it -> it.value().equalsIgnoreCase(command.address().strip()))
                : Optional.empty();
    }

    /** Builds a flawless command. */
    Mailbox read(Command command, Optional<Mailbox> before) {
        String password =
                command.password().isEmpty()
                        ? before.map(known -> known.login().password()).orElse("")
                        : command.password();
        return new Mailbox(
                command.entryPoint(),
                server(command.incoming()),
                server(command.outgoing()),
                new MailLogin(command.user().strip(), password),
                command.folder().strip(),
                address(command).orElseThrow(),
                command.replyTo(),
                command.signature().strip(),
                Optional.of(command.authservId().strip()).filter(it -> !it.isEmpty()),
                command.acknowledgement().strip());
    }

    private static MailServer server(SaveMailbox.Server typed) {
        return new MailServer(typed.host().strip(), port(typed).orElseThrow(), typed.tls());
    }

    static Portrait portrait(Mailbox mailbox) {
        return Portrait.NOTHING
                .with("address", mailbox.address().value())
                .with("incoming", told(mailbox.incoming()))
                .with("outgoing", told(mailbox.outgoing()))
                .with("user", mailbox.login().user())
                .withSecret("password", mailbox.login().password())
                .with("folder", mailbox.folder())
                .with("reply-to", mailbox.replyTo())
                .with("signature", mailbox.signature())
                .with("authserv-id", mailbox.authservId().orElse(""))
                .with("acknowledgement", mailbox.acknowledgement());
    }

    private static String told(MailServer server) {
        return server.host() + ":" + server.port() + " " + server.tls();
    }

    private static void unless(boolean holds, Flaw flaw, Set<Flaw> flaws) {
        if (!holds) {
            flaws.add(flaw);
        }
    }
}
