package io.kindline.application.mail;

import io.kindline.application.contacts.InboundLedger.Receipt;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.mail.MailSeal;
import io.kindline.domain.mail.ParsedMail;
import io.kindline.domain.mail.Placement;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.InstantSource;
import java.util.Optional;

/** Finds the contact that a mail names: by our token, by our own ids, by ids of earlier mails. */
public record MailPlaces(
        Contacts contacts,
        Messages messages,
        Subscribers subscribers,
        MailRoom room,
        InstantSource clock) {

    Placement of(ReceiveMail.Command command) {
        ParsedMail mail = command.mail();
        BrandId brand = command.entryPoint().brand();
        Optional<Placement.Named> named =
                byToken(mail)
                        .or(() -> byOwnIds(mail))
                        .or(() -> room.ledger().contactOf(mail.references(), brand))
                        .flatMap(contacts::find)
                        .filter(contact -> contact.head().brand().equals(brand))
                        .map(contact ->
                                new Placement.Named(
                                        contact.id(),
                                        contact.head().subscriber(),
                                        room.others()
                                                .writer(contact.id(), MailWords.sender(mail))));
        return Placement.of(
                subscribers.known(command.entryPoint().channel(), MailWords.sender(mail), brand),
                named);
    }

    private Optional<ContactId> byToken(ParsedMail mail) {
        return mail.addressedTo().stream()
                .flatMap(address -> room.seal().contactIn(address).stream())
                .findFirst();
    }

    private Optional<ContactId> byOwnIds(ParsedMail mail) {
        MailSeal seal = room.seal();
        return mail.references().stream()
                .flatMap(id -> seal.ownMessagesIn(id).stream())
                .limit(20)
                .flatMap(id -> messages.find(id).stream())
                .map(Message::contact)
                .findFirst();
    }

    /** True when the message opened its contact. */
    boolean isNew(Receipt receipt) {
        return contacts.find(receipt.contact())
                .filter(Contact.Waiting.class::isInstance)
                .filter(contact -> contact.head().openedAt().equals(receipt.receivedAt()))
                .isPresent();
    }
}
