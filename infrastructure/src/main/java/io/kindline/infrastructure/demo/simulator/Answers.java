package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.contacts.ContactReads;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.mail.MailLedger;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.mail.InternetIds;
import io.kindline.domain.shared.BrandId;
import io.kindline.infrastructure.demo.OnlyInDemo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What comes back to made-up people. A subscriber who sees an answer is no reader of a record: it
 * is looked up beside the use cases, so that logs of reading name none but who truly read.
 */
@Component
@OnlyInDemo
record Answers(ContactReads reads, MailLedger mails) {
    private static final int LATEST = 50;

    /**
     * What operators said in the contact, and whether it is over.
     *
     * @param heard what was heard before, to which the new is added
     */
    Line.News since(Set<MessageId> heard, ContactId contact) {
        List<String> words = new ArrayList<>();
        for (MessageLine line : reads.messages(contact, Optional.empty(), LATEST)) {
            boolean fresh = heard.add(line.message().id());
            if (fresh && line.message().author() instanceof Author.Operator) {
                words.add(line.message().text().value());
            }
        }
        boolean closed =
                reads.card(contact).filter(card -> card.state().equals("closed")).isPresent();
        return new Line.News(words, closed ? Line.Phase.ENDED : Line.Phase.GOES_ON);
    }

    /**
     * The contact in which a mail was stored.
     *
     * @param mail its id, with brackets or without
     */
    Optional<ContactId> contactOf(String mail, BrandId brand) {
        return mails.contactOf(InternetIds.read(mail), brand);
    }
}
