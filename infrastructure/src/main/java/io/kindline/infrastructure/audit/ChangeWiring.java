package io.kindline.infrastructure.audit;

import io.kindline.application.audit.ChangeLog;
import io.kindline.domain.audit.AuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where administrative changes are noted. */
@Configuration(proxyBeanMethods = false)
class ChangeWiring {

    @Bean
    ChangeLog changeLog(AuditTrail audit) {
        return new ChangeLog(audit);
    }
}
