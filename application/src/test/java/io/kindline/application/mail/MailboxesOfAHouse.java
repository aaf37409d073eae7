package io.kindline.application.mail;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.kit.KindlineInMemory;
import io.kindline.application.mail.MailConnection.Result;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Standing;
import io.kindline.domain.mail.MailServer.Tls;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A house with one entry point that takes mail, and who may set its mailbox up. */
abstract class MailboxesOfAHouse {
    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    final KindlineInMemory house = new KindlineInMemory();
    final Mailboxes mailboxes = house.port(Mailboxes.class);
    final MailPositions positions = house.port(MailPositions.class);
    final BrandId brand = DoorSamples.brand();
    final Queue queue = DoorSamples.queue(brand);
    final EntryPoint door = door(Door.MAIL, Standing.IN_USE);
    final Actor.Staff admin = administrator(brand);
    final Actor.Staff stranger = administrator(new BrandId(UUID.randomUUID()));
    final List<Mailbox> tried = new ArrayList<>();
    final MailboxRules rules = new MailboxRules(house.entryPoints, mailboxes);
    final SaveMailbox save =
            new SaveMailbox(mailboxes, rules, new ChangeLog(house.audit), () -> NOW);
    final TryMailbox attempt = new TryMailbox(this::check, mailboxes, rules);
    final MailboxHealth health = new MailboxHealth(mailboxes, positions, house.entryPoints);

    private Result check(Mailbox mailbox) {
        tried.add(mailbox);
        return new Result.Works(3);
    }

    static Actor.Staff administrator(BrandId... brands) {
        return new Actor.Staff(
                new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(brands));
    }

    EntryPoint door(Door kind, Standing standing) {
        EntryPoint sample = DoorSamples.door(queue);
        UUID id = UUID.randomUUID();
        return new EntryPoint(
                new EntryPointId(id),
                new EntryPointKey("m" + id.toString().substring(0, 8)),
                "Mail",
                Channel.MAIL,
                kind,
                brand,
                queue.id(),
                sample.hours(),
                sample.targets(),
                sample.language(),
                "",
                "Lantern",
                25_000,
                Optional.empty(),
                standing);
    }

    @BeforeEach
    void an_entry_point_that_takes_mail() {
        house.queues.save(queue);
        house.entryPoints.save(door);
    }

    SaveMailbox.Command command(EntryPointId of, String host, String password) {
        return new SaveMailbox.Command(
                of,
                " support@lantern.example ",
                new SaveMailbox.Server(host, "993", Tls.FROM_THE_START),
                new SaveMailbox.Server("smtp.lantern.example", "587", Tls.STARTTLS),
                "support",
                password,
                "INBOX",
                Mailbox.ReplyTo.TOKEN,
                "Lantern Mobile",
                "mx.lantern.example",
                "");
    }

    SaveMailbox.Command command(String password) {
        return command(door.id(), "imap.lantern.example", password);
    }
}
