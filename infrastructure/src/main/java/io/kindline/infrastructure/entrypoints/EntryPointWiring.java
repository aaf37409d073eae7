package io.kindline.infrastructure.entrypoints;

import io.kindline.application.entrypoints.EntryPointRules;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.HouseLanguages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases of entry points are built from. */
@Configuration(proxyBeanMethods = false)
class EntryPointWiring {

    @Bean
    EntryPointRules entryPointRules(
            EntryPoints entryPoints, Queues queues, HouseLanguages languages) {
        return new EntryPointRules(entryPoints, queues, languages);
    }
}
