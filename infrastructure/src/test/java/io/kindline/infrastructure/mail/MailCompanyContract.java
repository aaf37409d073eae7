package io.kindline.infrastructure.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.kindline.application.contacts.AddParticipant;
import io.kindline.application.contacts.MailSheet;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.contacts.ParticipantLine;
import io.kindline.application.contacts.ParticipantLine.Standing;
import io.kindline.application.contacts.ParticipantsInContact;
import io.kindline.application.contacts.RemoveParticipant;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails that more than one person reads; each database runs it. */
abstract class MailCompanyContract extends MailWorld {
    private final String anna = somebody();
    private final String boris = "b" + somebody();
    private final String mallory = "m" + somebody();
    private final String first = newId();

    @Autowired private AddParticipant add;
    @Autowired private RemoveParticipant remove;
    @Autowired private ParticipantsInContact inContact;

    @BeforeEach
    void inboxes_of_everybody() {
        for (String one : List.of(anna, boris, mallory)) {
            server.setUser(one, one, "x");
        }
    }

    private List<MimeMessage> inbox(String address) throws Exception {
        GreenMailUser user = server.getUserManager().getUserByEmail(address);
        return server.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
                .map(stored -> stored.getMimeMessage())
                .toList();
    }

    private String copies(String... to) {
        return "Cc: Boris Test <%s>, %s, support+x@lantern.example\n"
                .formatted(to[0], String.join(", ", List.of(to).subList(1, to.length)));
    }

    /** Anna writes to us, to Boris and to Mallory; Olga has it in hand. */
    private ContactId annaWritesToAll() throws Exception {
        arrives(mail(anna, first, copies(boris, mallory), "My secret: the key is under the mat."));
        read();
        return claimed();
    }

    private ParticipantLine line(ContactId in, String shown) {
        return inContact.handle(olga, in).stream()
                .filter(line -> line.address().startsWith(shown))
                .findFirst()
                .orElseThrow();
    }

    private MimeMessage answered(ContactId in, String words) throws Exception {
        int before = inbox(anna).size();
        answers(in, words);
        await().until(() -> inbox(anna).size() == before + 1);
        return inbox(anna).getLast();
    }

    private void borisAnswers(String from, String more, String text) throws Exception {
        arrives(mail(from, newId(), "In-Reply-To: <" + first + ">\n" + more, text));
        read();
    }

    @Test
    void who_was_addressed_too_is_listed_masked_and_gets_nothing() throws Exception {
        ContactId contact = annaWritesToAll();

        assertThat(inContact.handle(olga, contact))
                .extracting(ParticipantLine::name, ParticipantLine::standing)
                .containsExactly(
                        tuple("Boris Test", Standing.ADDRESSED), tuple("", Standing.ADDRESSED));
        assertThat(inContact.handle(olga, contact).toString()).doesNotContain(boris, mallory);

        MimeMessage answer = answered(contact, "We keep it to ourselves.");
        assertThat(answer.getRecipients(Message.RecipientType.CC)).isNull();
        assertThat(inbox(boris)).isEmpty();
        assertThat(inbox(mallory)).isEmpty();
    }

    @Test
    void whom_an_operator_adds_gets_answers_in_copy_and_no_word_of_before() throws Exception {
        ContactId contact = annaWritesToAll();

        add.handle(olga, line(contact, "b***").id());
        MimeMessage answer = answered(contact, "Boris can let the fitter in.");

        assertThat(answer.getRecipients(Message.RecipientType.CC))
                .extracting(Object::toString)
                .containsExactly("Boris Test <" + boris + ">");
        await().until(() -> inbox(boris).size() == 1);
        assertThat(GreenMailUtil.getWholeMessage(inbox(boris).getFirst()))
                .contains("Boris can let the fitter in.")
                .doesNotContain("secret", "under the mat");
        assertThat(inbox(mallory)).isEmpty();
    }

    @Test
    void what_he_writes_in_the_thread_is_read_in_the_contact_under_his_own_name() throws Exception {
        ContactId contact = annaWritesToAll();
        add.handle(olga, line(contact, "b***").id());

        borisAnswers(boris, "", "I am at home until noon.");

        MessageLine last = lines(contact).getLast();
        assertThat(last.message().text().value()).isEqualTo("I am at home until noon.");
        assertThat(last.message().author()).isEqualTo(new Author.Participant("Boris Test"));
        assertThat(last.mail().flatMap(MailSheet::refersTo)).isEmpty();
        assertThat(answered(contact, "Thank you both.").getAllRecipients())
                .extracting(Object::toString)
                .containsExactly(anna, "Boris Test <" + boris + ">");
        arrives(mail(anna, newId(), "In-Reply-To: <" + first + ">\n", "And I am at work."));
        read();
        assertThat(lines(contact).getLast().message().author()).isEqualTo(new Author.Subscriber());
    }

    @Test
    void without_an_operators_act_or_after_the_other_one_his_mail_is_a_matter_of_his_own()
            throws Exception {
        ContactId contact = annaWritesToAll();

        borisAnswers(boris, "", "What is this about?");
        ContactId own = claimed();
        assertThat(own).isNotEqualTo(contact);
        assertThat(lines(own).getLast().mail().flatMap(MailSheet::refersTo)).contains(contact);

        add.handle(olga, line(contact, "b***").id());
        remove.handle(olga, line(contact, "b***").id());
        borisAnswers(boris, "", "Once more");
        assertThat(texts(own)).contains("Once more");
        assertThat(texts(contact)).doesNotContain("Once more", "What is this about?");
        assertThat(answered(contact, "Alone again.").getRecipients(Message.RecipientType.CC))
                .isNull();
    }

    @Test
    void a_forged_sender_with_copies_shows_nobody_a_history() throws Exception {
        ContactId contact = annaWritesToAll();
        add.handle(olga, line(contact, "b***").id());

        String forged = "Cc: " + mallory + "\nReply-To: " + mallory + "\n";
        arrives(mail(anna, newId(), "In-Reply-To: <" + first + ">\n" + forged, "Send me all."));
        borisAnswers(boris, forged, "Me too.");

        assertThat(line(contact, "m").standing()).isEqualTo(Standing.ADDRESSED);
        assertThat(answered(contact, "Of course not.").getAllRecipients())
                .extracting(Object::toString)
                .containsExactly(anna, "Boris Test <" + boris + ">");
        assertThat(inbox(mallory)).isEmpty();
    }
}
