package io.kindline.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.mail.MailConnection.Result;
import io.kindline.application.mail.SaveMailbox.Flaw;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Standing;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.MailServer.Tls;
import io.kindline.domain.mail.Mailbox;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailboxAdministrationTest extends MailboxesOfAHouse {
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
}
