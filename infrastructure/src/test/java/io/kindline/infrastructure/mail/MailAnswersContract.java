package io.kindline.infrastructure.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ChannelGateway;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.PlanReply;
import io.kindline.application.contacts.PlannedReplies;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.SettlePlannedReply;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.PlannedReplyId;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.shared.Actor;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves by mail: to whom, how often, with what. */
abstract class MailAnswersContract extends MailWorld {
    @Autowired private CloseContact closeContact;
    @Autowired private MergeContacts mergeContacts;
    @Autowired private PlanReply planReply;
    @Autowired private PlannedReplies plannedReplies;
    @Autowired private SettlePlannedReply settle;
    @Autowired private AttachmentFiles files;

    private String acknowledgement = "";

    @Override
    Mailbox mailbox() {
        Mailbox plain = super.mailbox();
        return new Mailbox(
                plain.entryPoint(),
                plain.incoming(),
                plain.outgoing(),
                plain.login(),
                plain.folder(),
                plain.address(),
                plain.replyTo(),
                plain.signature(),
                plain.authservId(),
                acknowledgement);
    }

    private void acknowledging() {
        acknowledgement = "We have your mail.";
        mailboxes.save(mailbox());
    }

    private List<MimeMessage> inbox(GreenMailUser user) throws Exception {
        return server.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
                .map(stored -> stored.getMimeMessage())
                .toList();
    }

    /** A matter that is not opened again by what comes later. */
    private void aMatterAndItsEnd(String from, String more) throws Exception {
        arrives(mail(from, newId(), more, "Hello " + newId()));
        read();
        closeContact.handle(
                olga, claimed(), new Disposition(Outcome.SPAM, "", Emotion.UNKNOWN, ""));
    }

    @Test
    void a_sender_nobody_vouches_for_gets_one_automatic_answer_an_hour() throws Exception {
        acknowledging();
        String from = somebody();
        GreenMailUser anna = server.setUser(from, from, "x");

        aMatterAndItsEnd(from, "");
        await().until(() -> inbox(anna).size() == 1);
        aMatterAndItsEnd(from, "");
        aMatterAndItsEnd(from, "");

        MimeMessage answer = inbox(anna).getFirst();
        assertThat(answer.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(GreenMailUtil.getWholeMessage(answer)).contains("We have your mail.");
        String vouched =
                "Authentication-Results: mx.lantern.example; dmarc=pass header.from=example.org\n";
        aMatterAndItsEnd(from, vouched);
        await().until(() -> inbox(anna).size() == 2);
    }

    @Test
    void programs_lists_and_nobody_at_all_get_no_automatic_answer() throws Exception {
        acknowledging();
        String from = somebody();
        GreenMailUser anna = server.setUser(from, from, "x");

        arrives(mail(from, newId(), "Auto-Submitted: auto-replied\n", "away"));
        arrives(mail(from, newId(), "Precedence: bulk\nList-Id: <news.example.org>\n", "news"));
        arrives(mail(from, newId(), "", "null").replace("<" + from + ">\r\nFrom", "<>\r\nFrom"));
        read();
        arrives(mail(from, newId(), "", "and now myself"));
        read();
        ContactId contact = claimed();
        answers(contact, "Good morning!");

        await().until(() -> !inbox(anna).isEmpty());
        assertThat(GreenMailUtil.getWholeMessage(inbox(anna).getFirst()))
                .contains("Good morning!")
                .doesNotContain("We have your mail.");
    }

    @Test
    void a_reply_leaves_with_its_file_as_it_really_is_under_a_harmless_name() throws Exception {
        String from = somebody();
        GreenMailUser anna = server.setUser(from, from, "x");
        arrives(mail(from, newId(), "", "Where is your office?"));
        read();
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        var file = (AttachmentFiles.File) files.keep(new ByteArrayInputStream(svg), "../карта.svg");

        sendReply.handle(
                olga,
                new SendReply.Command(claimed(), MessageText.of("Here it is."), List.of(file)));

        await().until(() -> !inbox(anna).isEmpty());
        Multipart mixed = (Multipart) inbox(anna).getFirst().getContent();
        assertThat(mixed.getCount()).isEqualTo(2);
        assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        BodyPart sent = mixed.getBodyPart(1);
        assertThat(sent.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(MimeUtility.decodeText(sent.getFileName()))
                .endsWith("карта.svg")
                .doesNotContain("/");
        assertThat(sent.getInputStream().readAllBytes()).isEqualTo(svg);
    }

    @Test
    void somebody_else_takes_part_only_when_an_operator_joins_his_mail_and_is_told_nothing_by_it()
            throws Exception {
        String from = somebody();
        String other = somebody();
        GreenMailUser anna = server.setUser(from, from, "x");
        GreenMailUser boris = server.setUser(other, other, "x");
        arrives(mail(from, newId(), "Cc: " + other + "\n", "my secret"));
        read();
        ContactId annas = claimed();
        arrives(
                mail(other, newId(), "", "I am her brother")
                        .replace("To: " + SUPPORT, "To: " + seal.replyAddress(SUPPORT, annas)));
        read();
        ContactId his = claimed();
        assertThat(texts(annas)).containsExactly("my secret");

        mergeContacts.handle(olga, new MergeContacts.Command(annas, his));
        assertThat(texts(annas)).contains("my secret", "I am her brother");
        answers(annas, "Kept between Anna and us");

        await().until(() -> !inbox(anna).isEmpty());
        assertThat(inbox(boris)).isEmpty();
    }

    @Test
    void a_planned_reply_leaves_at_its_time() throws Exception {
        String from = somebody();
        GreenMailUser anna = server.setUser(from, from, "x");
        arrives(mail(from, newId(), "", "Please write tomorrow"));
        read();
        ContactId contact = claimed();

        var planned =
                planReply.handle(
                        olga,
                        new SendReply.Command(contact, MessageText.of("Good morning!")),
                        Instant.now().plusSeconds(3));

        PlannedReplyId reply = ((PlanReply.Outcome.Planned) planned).reply().words().id();
        assertThat(inbox(anna)).isEmpty();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> {
                    plannedReplies.toSettle(Instant.now(), 1_000).stream()
                            .filter(reply::equals)
                            .forEach(id -> settle.handle(new Actor.Clockwork("test"), id));
                    return inbox(anna).size() == 1;
                });
        assertThat(inbox(anna).getFirst().getSubject()).isEqualTo("Re: My phone has no network");
    }

    @Test
    void an_address_is_reached_again_where_there_is_a_mailbox() {
        ChannelGateway gateway = gateways.at(door).orElseThrow();
        assertThat(gateway.reachesAgain(door)).isEqualTo(ChannelGateway.Ability.YES);
        mailboxes.remove(door.id());
        assertThat(gateway.reachesAgain(door)).isEqualTo(ChannelGateway.Ability.NO);
    }
}
