package io.kindline.infrastructure.relays;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.contacts.SayAutomatically;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.relays.FindCandidates;
import io.kindline.application.relays.Reachable;
import io.kindline.application.relays.RelayBook;
import io.kindline.application.relays.RelayGateway;
import io.kindline.application.shared.Ids;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.relays.CalledNumbers;
import io.kindline.domain.relays.OptOuts;
import io.kindline.domain.relays.RelayPolicy;
import io.kindline.domain.relays.Relays;
import io.kindline.domain.relays.SentTexts;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.subscribers.SubscriberDirectory;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.domain.subscribers.Transliteration;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.RelaySettings;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases on relays are built from. */
@Configuration(proxyBeanMethods = false)
class RelaysWiring {

    @Bean
    RelayPolicy relayPolicy(KindlineSettings settings) {
        RelaySettings set = settings.relays();
        return new RelayPolicy(
                set.attemptsMax(), set.answerWithin(), set.requestsAboutOneMax(), set.within());
    }

    @Bean
    RelayBook.Stores relayStores(
            Relays relays,
            SentTexts texts,
            OptOuts optOuts,
            ServiceNumbers numbers,
            CalledNumbers called) {
        return new RelayBook.Stores(relays, texts, optOuts, numbers, called);
    }

    @Bean
    RelayBook.House relayHouse(AuditTrail audit, LiveFeed live, InstantSource clock, Ids ids) {
        return new RelayBook.House(audit, live, clock, ids);
    }

    @Bean
    RelayBook relayBook(
            RelayBook.Stores stores,
            ContactBook contacts,
            SayAutomatically say,
            RelayBook.House house,
            RelayPolicy policy) {
        return new RelayBook(stores, contacts, say, house, policy);
    }

    @Bean
    Reachable reachable(
            RelayBook.Stores stores,
            Subscribers subscribers,
            Safeguards safeguards,
            RelayGateway gateway) {
        return new Reachable(stores, subscribers, safeguards, gateway);
    }

    @Bean
    FindCandidates.Directory candidates(
            SubscriberDirectory directory,
            Subscribers subscribers,
            Transliteration transliteration) {
        return new FindCandidates.Directory(directory, subscribers, transliteration);
    }
}
