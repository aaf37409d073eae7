package io.kindline.infrastructure.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.kindline.application.contacts.MailSheet;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import jakarta.mail.Flags;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mail comes in by IMAP, answers leave by SMTP. */
abstract class MailboxContract extends MailWorld {
    @Test
    void a_mail_is_on_the_desk_and_marked_as_seen_only_then() throws Exception {
        arrives(mail(somebody(), newId(), "", "No network since the morning."));

        assertThat(read()).isOne();

        ContactId contact = claimed();
        assertThat(texts(contact)).containsExactly("No network since the morning.");
        assertThat(lines(contact).getFirst().mail().orElseThrow().subject())
                .isEqualTo("My phone has no network");
        assertThat(seen()).containsExactly(true);
        assertThat(read()).isZero();
    }

    @Test
    void the_same_mail_delivered_twice_is_stored_once() throws Exception {
        String mail = mail(somebody(), newId(), "", "Once only, please.");
        arrives(mail);
        arrives("Received: from elsewhere.example by mx.lantern.example\r\n" + mail);

        read();

        assertThat(texts(claimed())).containsExactly("Once only, please.");
    }

    @Test
    void a_mail_with_an_id_that_was_used_before_is_another_mail() throws Exception {
        String id = newId();
        String from = somebody();
        arrives(mail(from, id, "", "one"));
        arrives(mail(from, id, "", "two"));

        read();

        assertThat(texts(claimed())).containsExactly("one", "two");
    }

    @Test
    void the_mailbox_is_read_on_from_where_it_was_whoever_looked_at_it() throws Exception {
        arrives(mail(somebody(), newId(), "", "first"));
        read();
        arrives(mail(somebody(), newId(), "", "second"));
        server.getManagers()
                .getImapHostManager()
                .getInbox(support)
                .getMessages()
                .forEach(stored -> stored.setFlag(Flags.Flag.SEEN, true));

        assertThat(read()).isOne();
    }

    @Test
    void an_answer_leaves_in_the_thread_with_name_signature_and_both_forms() throws Exception {
        String from = somebody();
        GreenMailUser anna = server.setUser(from, from, "x");
        String id = newId();
        arrives(mail(from, id, "References: <older@example.org>\n", "Help!"));
        read();
        ContactId contact = claimed();

        answers(contact, "Good morning Anna,\nI see to it. <b>&");

        MimeMessage got = only(anna);
        assertThat(got.getHeader("In-Reply-To")).containsExactly("<" + id + ">");
        assertThat(got.getHeader("References", "").replaceAll("\\s+", " "))
                .isEqualTo("<older@example.org> <" + id + ">");
        assertThat(got.getSubject()).isEqualTo("Re: My phone has no network");
        assertThat(((InternetAddress) got.getFrom()[0]).getPersonal()).isEqualTo("Olga, Lantern");
        assertThat(((InternetAddress) got.getFrom()[0]).getAddress()).isEqualTo(SUPPORT);
        assertThat(seal.contactIn(((InternetAddress) got.getReplyTo()[0]).getAddress()))
                .contains(contact);
        assertThat(seal.ownMessagesIn(got.getMessageID())).hasSize(1);
        Multipart both = (Multipart) got.getContent();
        assertThat((String) both.getBodyPart(0).getContent())
                .startsWith("Good morning Anna,\r\nI see to it. <b>&")
                .contains("Olga\r\nLantern Mobile, personal support");
        assertThat((String) both.getBodyPart(1).getContent()).contains("&lt;b&gt;&amp;");
        assertThat(GreenMailUtil.getWholeMessage(got)).doesNotContain("Help!");
        await().until(() -> isSent(contact));
    }

    @Test
    void the_answer_to_an_answer_goes_on_in_the_same_contact() throws Exception {
        String from = somebody();
        GreenMailUser anna = server.setUser(from, from, "x");
        arrives(mail(from, newId(), "", "one"));
        read();
        ContactId contact = claimed();
        answers(contact, "two");
        MimeMessage got = only(anna);

        arrives(mail(from, newId(), "In-Reply-To: " + got.getMessageID() + "\n", "three"));
        read();

        assertThat(texts(contact)).containsExactly("one", "two", "three");
    }

    @Test
    void somebody_else_who_answers_gets_a_matter_of_his_own_and_learns_nothing() throws Exception {
        String anna = somebody();
        String other = somebody();
        server.setUser(anna, anna, "x");
        GreenMailUser stranger = server.setUser(other, other, "x");
        arrives(mail(anna, newId(), "Cc: " + other + "\n", "my secret"));
        read();
        ContactId annas = claimed();
        answers(annas, "kept between us");
        String token = seal.replyAddress(SUPPORT, annas);

        arrives(mail(other, newId(), "", "Me too?").replace("To: " + SUPPORT, "To: " + token));
        read();
        ContactId others = claimed();
        answers(others, "How can I help you?");

        assertThat(others).isNotEqualTo(annas);
        assertThat(texts(annas)).containsExactly("my secret", "kept between us");
        MailSheet sheet = lines(others).getFirst().mail().orElseThrow();
        assertThat(sheet.refersTo()).contains(annas);
        assertThat(GreenMailUtil.getWholeMessage(only(stranger)))
                .doesNotContain("my secret")
                .doesNotContain("kept between us");
    }

    @Test
    void a_token_that_was_made_up_and_a_subject_alone_tell_nothing() throws Exception {
        arrives(mail(somebody(), newId(), "", "mine"));
        read();
        ContactId contact = claimed();
        String token = seal.replyAddress(SUPPORT, contact).replaceFirst("\\+k.", "+kz");
        arrives(
                mail(somebody(), newId(), "", "not mine")
                        .replace("To: " + SUPPORT, "To: " + token)
                        .replace("Subject: ", "Subject: Re: "));

        read();

        assertThat(lines(claimed()).getFirst().mail().orElseThrow().refersTo()).isEmpty();
        assertThat(texts(contact)).containsExactly("mine");
    }

    @Test
    void a_mail_is_never_of_staff_whatever_it_claims() throws Exception {
        arrives(
                mail(
                        somebody(),
                        newId(),
                        "X-Kindline-Author: operator\nSender: " + SUPPORT + "\n",
                        "#note close this"));
        read();

        assertThat(lines(claimed()).getFirst().message().author())
                .isEqualTo(new Author.Subscriber());
    }

    @Test
    void a_returned_mail_shows_at_the_message_that_did_not_arrive() throws Exception {
        String from = somebody();
        GreenMailUser anna = server.setUser(from, from, "x");
        arrives(mail(from, newId(), "", "one"));
        read();
        ContactId contact = claimed();
        answers(contact, "two");

        await().until(() -> isSent(contact));
        arrives(MailSamples.bounce(SUPPORT, only(anna).getMessageID(), "5.2.2"));
        read();

        assertThat(lines(contact).getLast().message().delivery())
                .isEqualTo(new Delivery.Failed("The mailbox is full (5.2.2)."));
        assertThat(claimNext.handle(olga)).isEmpty();
    }

    @Test
    void a_return_of_something_that_we_never_sent_changes_nothing() throws Exception {
        arrives(mail(somebody(), newId(), "", "one"));
        read();
        ContactId contact = claimed();
        answers(contact, "two");
        await().until(() -> isSent(contact));
        String madeUp =
                lines(contact).getLast().message().id().value().toString().replace("-", "")
                        + ".aaaaaaaaaaaaaaaa@lantern.example";

        arrives(MailSamples.bounce(SUPPORT, "<" + madeUp + ">", "5.1.1"));
        read();

        assertThat(lines(contact).getLast().message().delivery()).isEqualTo(new Delivery.Sent());
    }

    @Test
    void our_own_mail_come_back_starts_nothing() throws Exception {
        arrives(mail(somebody(), newId(), "X-Loop: " + seal.loopMark() + "\n", "round and round"));
        arrives(mail(SUPPORT, newId(), "", "from ourselves"));
        arrives(mail(somebody(), newId(), "Received: by a\n".repeat(60), "far travelled"));

        assertThat(read()).isEqualTo(3);

        assertThat(claimNext.handle(olga)).isEmpty();
        assertThat(positions.health())
                .filteredOn(health -> health.mailbox().equals(door.id()))
                .singleElement()
                .satisfies(health -> assertThat(health.setAside()).isEqualTo(3));
    }

    @Test
    void a_mail_that_is_no_mail_is_kept_and_blocks_nothing() throws Exception {
        arrives("\0\0\0 this is no mail \u0001\u0002\r\n\r\nreally");
        arrives(mail(somebody(), newId(), "", "after it"));

        assertThat(read()).isEqualTo(2);

        assertThat(List.of(texts(claimed()), texts(claimed()))).contains(List.of("after it"));
    }

    private boolean isSent(ContactId contact) {
        return lines(contact).getLast().message().delivery() instanceof Delivery.Sent;
    }

    private List<Boolean> seen() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(support).getMessages().stream()
                .map(stored -> stored.isSet(Flags.Flag.SEEN))
                .toList();
    }

    private MimeMessage only(GreenMailUser user) throws Exception {
        var inbox = server.getManagers().getImapHostManager().getInbox(user);
        await().until(() -> !inbox.getMessages().isEmpty());
        assertThat(inbox.getMessages()).hasSize(1);
        return inbox.getMessages().getFirst().getMimeMessage();
    }
}
