package io.kindline.infrastructure.routing;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.routing.Desks;
import io.kindline.application.routing.RoutingPolicy;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.routing.Capacity;
import io.kindline.domain.routing.OfferBook;
import io.kindline.domain.routing.OperatorProfiles;
import io.kindline.domain.routing.Presences;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases of routing are built from. */
@Configuration(proxyBeanMethods = false)
class RoutingWiring {

    @Bean
    RoutingPolicy routingPolicy(KindlineSettings settings) {
        KindlineSettings.Routing routing = settings.routing();
        return new RoutingPolicy(
                Capacity.usual().with(byChannel(routing.weights())),
                routing.offerFor(),
                routing.declinedRestsFor(),
                routing.presenceLostAfter());
    }

    /** Reads {@code MAIL} and {@code web-chat} alike; an unknown channel stops the start. */
    private static Map<Channel, Integer> byChannel(Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .collect(
                        toUnmodifiableMap(
                                weight ->
                                        Channel.valueOf(
                                                weight.getKey()
                                                        .toUpperCase(Locale.ROOT)
                                                        .replace('-', '_')),
                                Map.Entry::getValue));
    }

    @Bean
    Desks.Places routingPlaces(EntryPoints entryPoints, Queues queues) {
        return new Desks.Places(entryPoints, queues);
    }

    @Bean
    Desks.People routingPeople(Presences presences, OperatorProfiles profiles, OfferBook offers) {
        return new Desks.People(presences, profiles, offers);
    }

    @Bean
    Desks desks(
            ContactBook book,
            Desks.Places places,
            Desks.People people,
            RoutingPolicy policy,
            LiveFeed live) {
        return new Desks(book, places, people, policy, live);
    }
}
