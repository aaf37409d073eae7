package io.kindline.application.mail;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every mailbox of the actor's brands, without its password, and how it fares. */
@UseCase(
        allowed = {Role.ADMINISTRATOR, Role.SUPERVISOR},
        readOnly = true)
public class MailboxHealth {
    private final Mailboxes mailboxes;
    private final MailPositions positions;
    private final EntryPoints entryPoints;

    public MailboxHealth(Mailboxes mailboxes, MailPositions positions, EntryPoints entryPoints) {
        this.mailboxes = mailboxes;
        this.positions = positions;
        this.entryPoints = entryPoints;
    }

    /**
     * One mailbox.
     *
     * @param health empty before it was read for the first time
     */
    public record Line(
            EntryPoint entryPoint, Mailbox mailbox, Optional<MailPositions.Health> health) {}

    public List<Line> handle(Actor.Staff actor) {
        Map<Object, MailPositions.Health> known =
                positions.health().stream()
                        .collect(
                                Collectors.toMap(
                                        MailPositions.Health::mailbox, Function.identity()));
        return mailboxes.all().stream()
                .map(mailbox ->
                        new Line(
                                entryPoints.byId(mailbox.entryPoint()),
                                mailbox.with(new MailLogin(mailbox.login().user(), "")),
                                Optional.ofNullable(known.get(mailbox.entryPoint()))))
                .filter(line -> actor.maySee(line.entryPoint().brand()))
                .toList();
    }
}
