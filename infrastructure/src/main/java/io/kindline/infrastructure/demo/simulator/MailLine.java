package io.kindline.infrastructure.demo.simulator;

import io.kindline.infrastructure.demo.DemoMail;
import io.kindline.infrastructure.demo.Person;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Real mails, by the demo's mail server: written by SMTP, answered into the person's inbox. */
final class MailLine implements Line {
    private static final int SUBJECT_LENGTH = 48;

    private final DemoMail server;
    private final Person person;
    private final String own;
    private final String to;
    private final Set<String> seen = new HashSet<>();
    private String subject = "";
    private String lastAnswer = "";

    /**
     * @param own address of the person
     * @param to address of the entry point
     */
    MailLine(DemoMail server, Person person, String own, String to) {
        this.server = server;
        this.person = person;
        this.own = own;
        this.to = to;
        server.inbox(own).forEach(this::isFresh);
    }

    @Override
    public void say(String text) throws IOException {
        if (subject.isEmpty()) {
            subject = subjectOf(text);
        }
        String title = lastAnswer.isEmpty() ? subject : "Re: " + subject;
        server.send(new DemoMail.Written(own, person.name(), to, title, text, lastAnswer));
    }

    @Override
    public void typing() {}

    /** A mail conversation has no end that its writer could see; he just falls silent. */
    @Override
    public News news() throws IOException {
        List<String> words = new ArrayList<>();
        for (MimeMessage mail : server.inbox(own)) {
            if (isFresh(mail)) {
                words.add(text(mail));
                lastAnswer = id(mail);
            }
        }
        return new News(words, Phase.GOES_ON);
    }

    @Override
    public void rate(int quality, int speed) {}

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
