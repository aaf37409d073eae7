package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailLedger;
import io.kindline.domain.contacts.Participant;
import io.kindline.domain.contacts.Participants;
import io.kindline.domain.mail.Correspondents;
import io.kindline.domain.subscribers.AddressKind;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** To which of his addresses an answer to somebody goes, the one he wrote from last; and copies. */
@Component
class Recipients {
    private final Subscribers subscribers;
    private final MailLedger ledger;
    private final Participants participants;

    Recipients(Subscribers subscribers, MailLedger ledger, Participants participants) {
        this.subscribers = subscribers;
        this.ledger = ledger;
        this.participants = participants;
    }

    /**
     * The address in clear.
     *
     * @param answered the mail that is answered, if there is one
     */
    Optional<String> of(SubscriberId subscriber, Optional<MailLedger.Entry> answered) {
        List<ContactAddress> known =
                subscribers.identities(subscriber).stream()
                        .filter(identity -> identity.kind() == AddressKind.MAIL)
                        .flatMap(identity -> subscribers.reveal(subscriber, identity.id()).stream())
                        .filter(address ->
                                Correspondents.read(address.value(), UnaryOperator.identity())
                                                .size()
                                        == 1)
                        .toList();
        return answered.map(MailLedger.Entry::sender)
                .flatMap(sender ->
                        known.stream()
                                .filter(address -> ledger.token(address).equals(sender))
                                .findFirst())
                .or(() -> known.stream().findFirst())
                .map(ContactAddress::value);
    }

    /** Whom an operator added to the contact; none for automatic words. */
    InternetAddress[] inCopy(Letter letter) throws UnsupportedEncodingException {
        List<InternetAddress> all = new ArrayList<>();
        if (!letter.isAutomatic()) {
            for (Participant one : participants.of(letter.message().contact())) {
                if (one instanceof Participant.Joined(Participant.Person who, _, _)) {
                    all.add(new InternetAddress(who.address().value(), who.name(), "UTF-8"));
                }
            }
        }
        return all.toArray(InternetAddress[]::new);
    }
}
