package io.kindline.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.contacts.MailSheet;
import io.kindline.application.contacts.MailSheets;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.MailServer;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.mail.Reading;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.subscribers.ContactAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of mail does. */
@ContractOf({
    Mailboxes.class,
    MailFiles.class,
    MailLedger.class,
    MailPositions.class,
    MailSheets.class
})
public abstract class MailPortsContract extends PortContract {
    private final EntryPointId door = new EntryPointId(id());

    private Mailbox mailbox(String password) {
        return new Mailbox(
                door,
                new MailServer("imap.example.org", 993, MailServer.Tls.FROM_THE_START),
                new MailServer("smtp.example.org", 587, MailServer.Tls.STARTTLS),
                new MailLogin("support", password),
                "INBOX",
                new ContactAddress("support@example.org"),
                Mailbox.ReplyTo.TOKEN,
                "Lantern",
                Optional.of("mx.example.org"),
                "");
    }

    @Test
    void a_mailbox_comes_back_with_its_password_and_can_be_changed_and_removed() {
        Mailboxes mailboxes = port(Mailboxes.class);
        commit(() -> mailboxes.save(mailbox("one")));
        commit(() -> mailboxes.save(mailbox("пароль")));

        assertThat(mailboxes.of(door)).contains(mailbox("пароль"));
        assertThat(mailboxes.all()).contains(mailbox("пароль"));

        commit(() -> mailboxes.remove(door));
        assertThat(mailboxes.of(door)).isEmpty();
    }

    @Test
    void a_kept_mail_comes_back_byte_by_byte_until_it_is_dropped() throws IOException {
        MailFiles files = port(MailFiles.class);
        byte[] bytes = "Письмо\r\n\0".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        MailFileId id = files.keep(new ByteArrayInputStream(bytes));

        try (InputStream kept = files.open(id)) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
        files.drop(id);
        files.drop(id);
        assertThatThrownBy(() -> files.open(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_mail_is_found_by_its_message_its_contact_and_its_id_within_the_brand() {
        MailLedger ledger = port(MailLedger.class);
        var brand = new BrandId(id());
        var contact = new ContactId(id());
        String name = id() + "@example.org";
        MailLedger.Entry first = entry(ledger, contact, brand, name);
        MailLedger.Entry second = entry(ledger, contact, brand, id() + "@example.org");
        commit(() -> ledger.remember(first));
        commit(() -> ledger.remember(second));

        assertThat(ledger.find(first.message())).contains(first);
        assertThat(ledger.latest(contact)).contains(second);
        assertThat(ledger.contactOf(List.of("other@example.org", name), brand)).contains(contact);
        assertThat(ledger.contactOf(List.of(name), new BrandId(id()))).isEmpty();
        assertThat(ledger.contactOf(List.of(), brand)).isEmpty();
        assertThat(ledger.token(new ContactAddress("ANNA@example.org"))).isEqualTo(first.sender());
    }

    private MailLedger.Entry entry(
            MailLedger ledger, ContactId contact, BrandId brand, String name) {
        return new MailLedger.Entry(
                new MessageId(id()),
                contact,
                brand,
                Optional.of(name),
                List.of("b@example.org", "a@example.org"),
                "Нет сети",
                ledger.token(new ContactAddress("anna@example.org")),
                new MailFileId(id()),
                Optional.of(new MailFileId(id())));
    }

    @Test
    void a_mailbox_is_read_on_by_one_node_at_a_time_and_tells_how_it_fares() {
        MailPositions positions = port(MailPositions.class);
        var node = id();
        assertThat(positions.of(door)).isEmpty();
        commit(() -> positions.advance(door, new Reading(7, 12)));
        commit(() -> positions.setAside(door, "in a circle", new MailFileId(id()), NOW));
        commit(() -> positions.failed(door, MailConnection.Trouble.NOBODY_LISTENS, NOW));

        assertThat(positions.of(door)).contains(new Reading(7, 12));
        assertThat(leased(positions, node, 0)).isTrue();
        assertThat(leased(positions, node, 1)).isTrue();
        assertThat(leased(positions, id(), 2)).isFalse();
        assertThat(leased(positions, id(), 600)).isTrue();
        assertThat(positions.health())
                .contains(
                        new MailPositions.Health(
                                door,
                                Optional.empty(),
                                Optional.of(NOW),
                                Optional.of(MailConnection.Trouble.NOBODY_LISTENS),
                                1));
        commit(() -> positions.succeeded(door, NOW));
        assertThat(positions.health())
                .contains(
                        new MailPositions.Health(
                                door, Optional.of(NOW), Optional.of(NOW), Optional.empty(), 1));
    }

    private boolean leased(MailPositions positions, UUID node, long second) {
        var now = NOW.plusSeconds(second);
        return within(() -> positions.lease(door, node, now, now.plusSeconds(60)));
    }

    @Test
    void an_address_gets_one_automatic_answer_an_hour() {
        MailPositions positions = port(MailPositions.class);
        var anna = new MailLedger.SenderToken(id().toString());

        assertThat(mayAnswer(positions, anna, 0)).isTrue();
        assertThat(mayAnswer(positions, anna, 59)).isFalse();
        assertThat(mayAnswer(positions, anna, 60)).isTrue();
    }

    private boolean mayAnswer(MailPositions positions, MailLedger.SenderToken to, long minute) {
        var now = NOW.plus(Duration.ofMinutes(minute));
        return within(() -> positions.mayAnswer(to, now, now.minus(Duration.ofHours(1))));
    }

    @Test
    void a_sheet_comes_back_as_it_was() {
        MailSheets sheets = port(MailSheets.class);
        var message = new MessageId(id());
        var sheet =
                new MailSheet(
                        "Нет сети",
                        List.of("signed", "quoted"),
                        "personal",
                        "pass",
                        MailSheet.View.PAGE,
                        2,
                        Optional.of(new ContactId(id())));
        commit(() -> sheets.add(message, sheet));

        assertThat(sheets.of(message)).contains(sheet);
        assertThat(sheets.of(new MessageId(id()))).isEmpty();
    }
}
