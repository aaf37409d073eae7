package io.kindline.application.mail;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every entry point of the actor's brands that takes mail, with its mailbox and how it fares. */
@UseCase(
        allowed = {Role.ADMINISTRATOR},
        readOnly = true)
public class MailboxHealth {
    private static final Duration SILENT_AFTER = Duration.ofMinutes(15);

    private final Mailboxes mailboxes;
    private final MailPositions positions;
    private final EntryPoints entryPoints;

    public MailboxHealth(Mailboxes mailboxes, MailPositions positions, EntryPoints entryPoints) {
        this.mailboxes = mailboxes;
        this.positions = positions;
        this.entryPoints = entryPoints;
    }

    /**
     * One entry point.
     *
     * @param mailbox without its password; empty before it is set up
     * @param health empty before it was read for the first time
     */
    public record Line(
            EntryPoint entryPoint,
            Optional<Mailbox> mailbox,
            Optional<MailPositions.Health> health) {

        /** How it stands at a time. */
        public State state(Instant now) {
            if (!entryPoint.isInUse()) {
                return State.RETIRED;
            }
            if (mailbox.isEmpty()) {
                return State.NOT_SET_UP;
            }
            if (health.flatMap(MailPositions.Health::trouble).isPresent()) {
                return State.FAILS;
            }
            return health.flatMap(MailPositions.Health::lastSuccess)
                    .map(at -> at.plus(SILENT_AFTER).isBefore(now) ? State.SILENT : State.WORKS)
                    .orElse(State.STARTING);
        }
    }

    /** How a mailbox stands. */
    public enum State {
        /** The entry point takes mail, and nobody said from where. */
        NOT_SET_UP,
        /** The entry point is retired: nothing is read. */
        RETIRED,
        /** Not read yet. */
        STARTING,
        WORKS,
        /** The last try failed. */
        FAILS,
        /** Nobody has looked for a quarter of an hour: no node does its work. */
        SILENT
    }

    public List<Line> handle(Actor.Staff actor) {
        Map<EntryPointId, MailPositions.Health> health =
                positions.health().stream()
                        .collect(
                                Collectors.toMap(
                                        MailPositions.Health::mailbox, Function.identity()));
        Map<EntryPointId, Mailbox> known =
                mailboxes.all().stream()
                        .collect(Collectors.toMap(Mailbox::entryPoint, MailboxHealth::shown));
        return entryPoints.all().stream()
                .filter(door -> door.door() == Door.MAIL && actor.maySee(door.brand()))
                .map(door ->
                        new Line(
                                door,
                                Optional.ofNullable(known.get(door.id())),
                                Optional.ofNullable(health.get(door.id()))))
                .toList();
    }

    private static Mailbox shown(Mailbox mailbox) {
        return mailbox.with(new MailLogin(mailbox.login().user(), ""));
    }
}
