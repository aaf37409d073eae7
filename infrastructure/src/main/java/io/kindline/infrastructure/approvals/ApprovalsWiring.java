package io.kindline.infrastructure.approvals;

import io.kindline.application.approvals.Deputies;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.operators.Operators;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases on approvals are built from. */
@Configuration(proxyBeanMethods = false)
class ApprovalsWiring {

    @Bean
    Deputies deputies(Authorities authorities, Operators operators) {
        return new Deputies(authorities, operators);
    }
}
