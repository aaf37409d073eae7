package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailLedger;
import io.kindline.domain.mail.Correspondents;
import io.kindline.domain.subscribers.AddressKind;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** To which of his addresses an answer to somebody goes: the one he wrote from last. */
@Component
class Recipients {
    private final Subscribers subscribers;
    private final MailLedger ledger;

    Recipients(Subscribers subscribers, MailLedger ledger) {
        this.subscribers = subscribers;
        this.ledger = ledger;
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
}
