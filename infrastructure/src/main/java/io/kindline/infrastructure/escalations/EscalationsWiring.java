package io.kindline.infrastructure.escalations;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.escalations.AskedTeams;
import io.kindline.application.escalations.EscalationBook;
import io.kindline.application.escalations.EscalationPolicy;
import io.kindline.application.escalations.OnDuty;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.Ids;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.distress.Signs;
import io.kindline.domain.escalations.AnsweringTeams;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.escalations.Links;
import io.kindline.domain.escalations.Places;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.escalations.Tasks;
import io.kindline.domain.operators.Operators;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases on escalations are built from. */
@Configuration(proxyBeanMethods = false)
class EscalationsWiring {

    @Bean
    EscalationPolicy escalationPolicy(KindlineSettings settings) {
        KindlineSettings.Escalations set = settings.escalations();
        return new EscalationPolicy(
                set.hearWithin(), set.widenAfter(), set.teamHearsWithin(), byService(set.checks()));
    }

    /** Reads {@code fire-rescue} and {@code FIRE_RESCUE} alike; an unknown word stops the start. */
    private static Map<Service, Duration> byService(Map<String, Duration> checks) {
        var read = new EnumMap<Service, Duration>(Service.class);
        checks.forEach((word, every) ->
                read.put(
                        Service.ofWord(word.replace('_', '-'))
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "there is no service " + word)),
                        every));
        return read;
    }

    @Bean
    EscalationBook.Stores escalationStores(
            Escalations escalations,
            Tasks tasks,
            Places places,
            Signs signs,
            Links links,
            AskedTeams teams) {
        return new EscalationBook.Stores(escalations, tasks, places, signs, links, teams);
    }

    @Bean
    AskedTeams askedTeams(AnsweringTeams teams, Operators operators) {
        return new AskedTeams(teams, operators);
    }

    @Bean
    EscalationBook.House escalationHouse(
            AuditTrail audit, LiveFeed live, InstantSource clock, Ids ids) {
        return new EscalationBook.House(audit, live, clock, ids);
    }

    @Bean
    EscalationBook escalationBook(
            EscalationBook.Stores stores,
            ContactBook contacts,
            EscalationBook.House house,
            OnDuty onDuty,
            EscalationPolicy policy) {
        return new EscalationBook(stores, contacts, house, onDuty, policy);
    }
}
