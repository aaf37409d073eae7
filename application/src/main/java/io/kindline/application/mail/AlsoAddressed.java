package io.kindline.application.mail;

import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Participant;
import io.kindline.domain.contacts.ParticipantId;
import io.kindline.domain.contacts.Participants;
import io.kindline.domain.mail.Correspondent;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Subscribers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names in a contact whom a mail went to beside us: that they were named is all it does. */
public record AlsoAddressed(
        Participants participants,
        Contacts contacts,
        Subscribers subscribers,
        Mailboxes mailboxes,
        Ids ids) {

    /** Whom the sender of a mail is in a contact, if he was named there. */
    Optional<Participant> writer(ContactId contact, ContactAddress sender) {
        return participants.find(contact, sender);
    }

    void name(ReceiveMail.Command command, ContactId in) {
        List<Correspondent> all = command.mail().recipients();
        Optional<Contact> contact = all.size() < 2 ? Optional.empty() : contacts.find(in);
        if (contact.isPresent()) {
            Set<String> ours =
                    mailboxes.all().stream()
                            .map(Mailbox::address)
                            .map(AlsoAddressed::bare)
                            .collect(Collectors.toSet());
            ours.add(bare(command.mailbox().address()));
            all.stream()
                    .filter(one -> !ours.contains(bare(one.address())))
                    .filter(one -> !one.address().equals(MailWords.sender(command.mail())))
                    .limit(Participant.MOST)
                    .filter(one -> !isOf(contact.get(), one, command))
                    .forEach(one -> participants.name(addressed(in, one)));
        }
    }

    /** True for the address of whom the contact is with. */
    private boolean isOf(Contact contact, Correspondent one, ReceiveMail.Command command) {
        return subscribers
                .known(command.entryPoint().channel(), one.address(), contact.head().brand())
                .filter(contact.head().subscriber()::equals)
                .isPresent();
    }

    private Participant.Addressed addressed(ContactId in, Correspondent one) {
        return new Participant.Addressed(
                new Participant.Person(
                        new ParticipantId(ids.next()), in, one.name(), one.address()));
    }

    /** What follows a plus sign is the same mailbox. */
    private static String bare(ContactAddress address) {
        return address.value().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    }
}
