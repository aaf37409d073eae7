package io.kindline.infrastructure.authority;

import io.kindline.application.authority.ExceptionBook;
import io.kindline.application.authority.ExceptionEvents;
import io.kindline.application.authority.RequestException;
import io.kindline.application.authority.RuleDraft;
import io.kindline.application.authority.Standing;
import io.kindline.application.contacts.ContactBook;
import io.kindline.application.ledger.Bookkeeping;
import io.kindline.application.ledger.Executions;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.Ids;
import io.kindline.domain.approvals.Exceptions;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.events.DomainEvents;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.regulation.Regulation;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases on exceptions are built from. */
@Configuration(proxyBeanMethods = false)
class AuthorityWiring {

    @Bean
    Standing standing(
            Authorities authorities,
            Regulation regulation,
            Ledger ledger,
            Operators operators,
            Teams teams) {
        return new Standing(authorities, regulation, ledger, operators, teams);
    }

    @Bean
    Bookkeeping bookkeeping(Ledger ledger, Ids ids) {
        return new Bookkeeping(ledger, ids);
    }

    @Bean
    ExceptionEvents exceptionEvents(DomainEvents events, Ids ids) {
        return new ExceptionEvents(events, ids);
    }

    @Bean
    ExceptionBook.Telling exceptionTelling(
            ContactBook contacts, AuditTrail audit, LiveFeed live, ExceptionEvents events) {
        return new ExceptionBook.Telling(contacts, audit, live, events);
    }

    @Bean
    ExceptionBook exceptionBook(
            Exceptions exceptions,
            Authorities authorities,
            Bookkeeping books,
            Executions executions,
            ExceptionBook.Telling telling) {
        return new ExceptionBook(exceptions, authorities, books, executions, telling);
    }

    @Bean
    RuleDraft.House houseOfRules(Operators operators, Teams teams) {
        return new RuleDraft.House(operators, teams);
    }

    @Bean
    RequestException.Stores requestStores(Exceptions exceptions, Authorities authorities) {
        return new RequestException.Stores(exceptions, authorities);
    }

    @Bean
    RequestException.Makings requestMakings(InstantSource clock, Ids ids) {
        return new RequestException.Makings(clock, ids);
    }
}
