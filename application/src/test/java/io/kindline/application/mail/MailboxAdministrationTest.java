package io.kindline.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.kit.KindlineInMemory;
import io.kindline.application.mail.MailConnection.Result;
import io.kindline.application.mail.MailConnection.Trouble;
import io.kindline.application.mail.MailboxHealth.State;
import io.kindline.application.mail.SaveMailbox.Flaw;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Standing;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.MailServer.Tls;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxAdministrationTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final KindlineInMemory house = new KindlineInMemory();
    private final Mailboxes mailboxes = house.port(Mailboxes.class);
    private final MailPositions positions = house.port(MailPositions.class);
    private final BrandId brand = DoorSamples.brand();
    private final Queue queue = DoorSamples.queue(brand);
    private final EntryPoint door = door(Door.MAIL, Standing.IN_USE);
    private final Actor.Staff admin = administrator(brand);
    private final Actor.Staff stranger = administrator(new BrandId(UUID.randomUUID()));
    private final List<Mailbox> tried = new ArrayList<>();
    private final MailboxRules rules = new MailboxRules(house.entryPoints, mailboxes);
    private final SaveMailbox save =
            new SaveMailbox(mailboxes, rules, new ChangeLog(house.audit), () -> NOW);
    private final TryMailbox attempt = new TryMailbox(this::check, mailboxes, rules);
    private final MailboxHealth health = new MailboxHealth(mailboxes, positions, house.entryPoints);

    private Result check(Mailbox mailbox) {
        tried.add(mailbox);
        return new Result.Works(3);
    }

    private static Actor.Staff administrator(BrandId... brands) {
        return new Actor.Staff(
                new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(brands));
    }

    private EntryPoint door(Door kind, Standing standing) {
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

    private SaveMailbox.Command command(EntryPointId of, String host, String password) {
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

    private SaveMailbox.Command command(String password) {
        return command(door.id(), "imap.lantern.example", password);
    }

    @Test
    void a_mailbox_is_made_and_the_trail_tells_all_of_it_but_its_password() {
        assertThat(save.handle(admin, command("secret")))
                .isEqualTo(new SaveMailbox.Outcome.Saved());

        Mailbox made = mailboxes.of(door.id()).orElseThrow();
        assertThat(made.address().value()).isEqualTo("support@lantern.example");
        assertThat(made.login()).isEqualTo(new MailLogin("support", "secret"));
        AuditEvent event = house.audit.events().getLast();
        assertThat(event.action()).isEqualTo("mailbox.made");
        assertThat(event.brand()).contains(brand);
        assertThat(event.particulars())
                .containsEntry("incoming.before", "")
                .containsEntry("incoming.after", "imap.lantern.example:993 FROM_THE_START")
                .containsEntry("password.after", "***")
                .doesNotContainValue("secret");
    }

    @Test
    void without_a_password_the_known_one_stays_and_only_what_changed_is_noted() {
        save.handle(admin, command("secret"));
        var changed = command(door.id(), "imap.lantern.example", "");

        save.handle(
                admin,
                new SaveMailbox.Command(
                        changed.entryPoint(),
                        changed.address(),
                        changed.incoming(),
                        changed.outgoing(),
                        changed.user(),
                        "",
                        changed.folder(),
                        Mailbox.ReplyTo.PLAIN,
                        "Lantern, personal support",
                        changed.authservId(),
                        changed.acknowledgement()));

        assertThat(mailboxes.of(door.id()).orElseThrow().login().password()).isEqualTo("secret");
        AuditEvent event = house.audit.events().getLast();
        assertThat(event.action()).isEqualTo("mailbox.changed");
        assertThat(event.particulars())
                .containsOnlyKeys(
                        "signature.before", "signature.after", "reply-to.before", "reply-to.after")
                .containsEntry("signature.before", "Lantern Mobile");
    }

    @Test
    void a_new_password_is_noted_as_changed_and_never_told() {
        save.handle(admin, command("secret"));

        save.handle(admin, command("another"));

        assertThat(house.audit.events().getLast().particulars())
                .containsOnlyKeys("password.before", "password.after")
                .doesNotContainValue("secret")
                .doesNotContainValue("another");
    }

    @Test
    void a_known_password_is_not_sent_to_another_server_neither_saved_nor_tried() {
        save.handle(admin, command("secret"));
        var elsewhere = command(door.id(), "imap.elsewhere.example", "");

        assertThat(save.handle(admin, elsewhere))
                .isEqualTo(new SaveMailbox.Outcome.Refused(Set.of(Flaw.PASSWORD_AGAIN)));
        assertThat(attempt.handle(admin, elsewhere))
                .isEqualTo(new TryMailbox.Outcome.Refused(Set.of(Flaw.PASSWORD_AGAIN)));
        assertThat(tried).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var wrong =
                new SaveMailbox.Command(
                        door.id(),
                        "Support <support@lantern.example>, x",
                        new SaveMailbox.Server("imap lantern", "0", Tls.NONE),
                        new SaveMailbox.Server("smtp.lantern.example", "65536", Tls.NONE),
                        " ",
                        "",
                        "",
                        Mailbox.ReplyTo.PLAIN,
                        "x".repeat(2_001),
                        "mx lantern",
                        "x".repeat(2_001));

        assertThat(save.handle(admin, wrong))
                .isEqualTo(
                        new SaveMailbox.Outcome.Refused(
                                Set.of(
                                        Flaw.ADDRESS_MALFORMED,
                                        Flaw.INCOMING_HOST_MALFORMED,
                                        Flaw.INCOMING_PORT_MALFORMED,
                                        Flaw.OUTGOING_PORT_MALFORMED,
                                        Flaw.OUTGOING_UNGUARDED,
                                        Flaw.USER_MALFORMED,
                                        Flaw.PASSWORD_MALFORMED,
                                        Flaw.FOLDER_MALFORMED,
                                        Flaw.SIGNATURE_TOO_LONG,
                                        Flaw.AUTHSERV_MALFORMED,
                                        Flaw.ACKNOWLEDGEMENT_TOO_LONG)));
        assertThat(mailboxes.all()).isEmpty();
        assertThat(house.audit.events()).isEmpty();
    }

    @Test
    void an_unguarded_connection_is_for_a_server_on_the_same_machine() {
        var here = new SaveMailbox.Server("127.0.0.1", "143", Tls.NONE);
        var there = new SaveMailbox.Server("imap.lantern.example", "143", Tls.NONE);
        var typed = command("secret");

        assertThat(save.handle(admin, with(typed, there, here)))
                .isEqualTo(new SaveMailbox.Outcome.Refused(Set.of(Flaw.INCOMING_UNGUARDED)));
        assertThat(save.handle(admin, with(typed, here, here)))
                .isEqualTo(new SaveMailbox.Outcome.Saved());
    }

    private static SaveMailbox.Command with(
            SaveMailbox.Command typed, SaveMailbox.Server in, SaveMailbox.Server out) {
        return new SaveMailbox.Command(
                typed.entryPoint(),
                typed.address(),
                in,
                out,
                typed.user(),
                typed.password(),
                typed.folder(),
                typed.replyTo(),
                typed.signature(),
                typed.authservId(),
                typed.acknowledgement());
    }

    @Test
    void two_entry_points_do_not_read_the_same_folder() {
        EntryPoint second = door(Door.MAIL, Standing.IN_USE);
        house.entryPoints.save(second);
        save.handle(admin, command("secret"));

        assertThat(save.handle(admin, command(second.id(), "IMAP.lantern.example", "secret")))
                .isEqualTo(new SaveMailbox.Outcome.Refused(Set.of(Flaw.FOLDER_TAKEN)));
    }

    @Test
    void a_door_of_another_kind_or_of_another_brand_has_no_mailbox_to_set_up() {
        EntryPoint chat = door(Door.WIDGET, Standing.IN_USE);
        house.entryPoints.save(chat);

        assertThat(save.handle(admin, command(chat.id(), "imap.lantern.example", "x")))
                .isEqualTo(new SaveMailbox.Outcome.Refused(Set.of(Flaw.NOT_BY_MAIL)));
        assertThat(save.handle(stranger, command("secret")))
                .isEqualTo(new SaveMailbox.Outcome.Refused(Set.of(Flaw.GONE)));
        assertThat(attempt.handle(stranger, command("secret")))
                .isEqualTo(new TryMailbox.Outcome.Refused(Set.of(Flaw.GONE)));
        assertThat(mailboxes.all()).isEmpty();
        assertThat(tried).isEmpty();
    }

    @Test
    void a_stranger_cannot_try_with_the_password_that_is_known() {
        save.handle(admin, command("secret"));

        assertThat(attempt.handle(stranger, command("")))
                .isInstanceOf(TryMailbox.Outcome.Refused.class);
        assertThat(tried).isEmpty();
    }

    @Test
    void a_mailbox_is_tried_as_it_is_written_and_nothing_is_kept() {
        assertThat(attempt.handle(admin, command("secret")))
                .isEqualTo(new TryMailbox.Outcome.Tried(new Result.Works(3)));

        assertThat(tried)
                .singleElement()
                .satisfies(it -> assertThat(it.login().password()).isEqualTo("secret"));
        assertThat(mailboxes.all()).isEmpty();
        assertThat(house.audit.events()).isEmpty();
    }

    @Test
    void health_shows_every_door_that_takes_mail_without_a_password_and_none_of_others() {
        EntryPoint retired = door(Door.MAIL, Standing.RETIRED);
        house.entryPoints.save(retired);
        house.entryPoints.save(door(Door.HTTP, Standing.IN_USE));
        assertThat(states(NOW)).containsExactlyInAnyOrder(State.NOT_SET_UP, State.RETIRED);

        save.handle(admin, command("secret"));
        assertThat(states(NOW)).contains(State.STARTING);
        assertThat(line().mailbox().orElseThrow().login().password()).isEmpty();

        positions.failed(door.id(), Trouble.NOBODY_LISTENS, NOW);
        assertThat(states(NOW)).contains(State.FAILS);
        positions.succeeded(door.id(), NOW);
        assertThat(states(NOW)).contains(State.WORKS);
        assertThat(states(NOW.plus(Duration.ofMinutes(16)))).contains(State.SILENT);
        assertThat(health.handle(stranger)).isEmpty();
    }

    private List<State> states(Instant at) {
        return health.handle(admin).stream().map(line -> line.state(at)).toList();
    }

    private MailboxHealth.Line line() {
        return health.handle(admin).stream()
                .filter(it -> it.entryPoint().id().equals(door.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void operators_neither_set_up_nor_try_a_mailbox_nor_see_how_it_fares() {
        assertThat(SaveMailbox.class.getAnnotation(UseCase.class).allowed())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(TryMailbox.class.getAnnotation(UseCase.class).allowed())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(MailboxHealth.class.getAnnotation(UseCase.class).allowed())
                .doesNotContain(Role.OPERATOR);
    }

    @Test
    void what_is_kept_of_a_trouble_is_read_again() {
        assertThat(Trouble.values())
                .allSatisfy(it -> assertThat(Trouble.of(it.word())).isEqualTo(it));
        assertThat(Trouble.of("something older")).isEqualTo(Trouble.BROKEN_OFF);
    }
}
