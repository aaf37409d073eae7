package io.kindline.infrastructure.mail;

import io.kindline.application.contacts.MailSheets;
import io.kindline.application.mail.AlsoAddressed;
import io.kindline.application.mail.MailLedger;
import io.kindline.application.mail.MailPlaces;
import io.kindline.application.mail.MailPositions;
import io.kindline.application.mail.MailRoom;
import io.kindline.application.mail.MailboxRules;
import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.Participants;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.mail.MailSeal;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.subscribers.Subscribers;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases on mail are built from. */
@Configuration(proxyBeanMethods = false)
class MailWiring {

    @Bean
    MailSeal mailSeal(MailVault vault) {
        return new MailSeal(vault);
    }

    @Bean
    MailRoom mailRoom(
            MailLedger ledger,
            MailPositions positions,
            MailSheets sheets,
            MailSeal seal,
            AlsoAddressed others) {
        return new MailRoom(ledger, positions, sheets, seal, others);
    }

    @Bean
    AlsoAddressed alsoAddressed(
            Participants participants,
            Contacts contacts,
            Subscribers subscribers,
            Mailboxes mailboxes,
            Ids ids) {
        return new AlsoAddressed(participants, contacts, subscribers, mailboxes, ids);
    }

    @Bean
    MailboxRules mailboxRules(EntryPoints entryPoints, Mailboxes mailboxes) {
        return new MailboxRules(entryPoints, mailboxes);
    }

    @Bean
    MailPlaces mailPlaces(
            Contacts contacts,
            Messages messages,
            Subscribers subscribers,
            MailRoom room,
            InstantSource clock) {
        return new MailPlaces(contacts, messages, subscribers, room, clock);
    }
}
