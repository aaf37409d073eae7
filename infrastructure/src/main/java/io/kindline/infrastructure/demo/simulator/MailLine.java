package io.kindline.infrastructure.demo.simulator;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.shared.BrandId;
import io.kindline.infrastructure.demo.DemoMail;
import io.kindline.infrastructure.demo.Person;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Real mails, written by SMTP to the server of the door's mailbox. Answers come into the person's
 * inbox; where that is a server of others, nobody can look into it, and Kindline is asked instead.
 */
final class MailLine implements ContactLine {
    private static final int SUBJECT_LENGTH = 48;

    private final Post post;
    private final Person person;
    private final String own;
    private final Set<String> seen = new HashSet<>();
    private final Set<MessageId> heard = new HashSet<>();
    private final List<String> unheard = new ArrayList<>();
    private String subject = "";
    private String lastSent = "";
    private String lastAnswer = "";

    /** Where mails go, and how it is known what became of them. */
    record Post(DemoMail server, Answers answers, Mailbox to, BrandId brand) {}

    /**
     * @param own address of the person
     */
    MailLine(Post post, Person person, String own) {
        this.post = post;
        this.person = person;
        this.own = own;
        post.server().inbox(own).forEach(this::isFresh);
    }

    @Override
    public void say(String text) throws IOException {
        lookIntoTheInbox();
        if (subject.isEmpty()) {
            subject = subjectOf(text);
        }
        String before = lastAnswer.isEmpty() ? lastSent : lastAnswer;
        String title = before.isEmpty() ? subject : "Re: " + subject;
        var written = new DemoMail.Written(own, person.name(), title, text, before);
        lastSent = post.server().send(written, post.to());
    }

    @Override
    public Optional<ContactId> contact() {
        return lastSent.isEmpty()
                ? Optional.empty()
                : post.answers().contactOf(lastSent, post.brand());
    }

    @Override
    public void typing() {}

    @Override
    public News news() throws IOException {
        lookIntoTheInbox();
        News told =
                contact()
                        .map(id -> post.answers().since(heard, id))
                        .orElseGet(() -> new News(List.of(), Phase.GOES_ON));
        if (!post.server().isHere(post.to())) {
            return told;
        }
        News news = new News(List.copyOf(unheard), told.phase());
        unheard.clear();
        return news;
    }

    @Override
    public void rate(int quality, int speed) {}

    private void lookIntoTheInbox() throws IOException {
        for (MimeMessage mail : post.server().inbox(own)) {
            if (isFresh(mail)) {
                unheard.add(text(mail));
                lastAnswer = id(mail);
            }
        }
    }

    private boolean isFresh(MimeMessage mail) {
        return seen.add(id(mail));
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words above the signature. */
    private static String text(MimeMessage mail) throws IOException {
        try {
            Object content = mail.getContent();
            while (content instanceof Multipart parts) {
                content = parts.getBodyPart(0).getContent();
            }
            String whole = content.toString();
            int signature = whole.indexOf("\n-- ");
            return (signature < 0 ? whole : whole.substring(0, signature)).strip();
        } catch (MessagingException e) {
            throw new IOException("an answer could not be read", e);
        }
    }

    private static String subjectOf(String text) {
        String line = text.lines().findFirst().orElse(text).strip();
        if (line.length() <= SUBJECT_LENGTH) {
            return line;
        }
        int blank = line.lastIndexOf(' ', SUBJECT_LENGTH);
        return line.substring(0, blank > 10 ? blank : SUBJECT_LENGTH) + "…";
    }
}
