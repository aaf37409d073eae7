package io.kindline.infrastructure.promises;

import io.kindline.application.live.LiveFeed;
import io.kindline.application.promises.PromiseBook;
import io.kindline.application.shared.Ids;
import io.kindline.domain.promises.Promises;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases on promises are built from. */
@Configuration(proxyBeanMethods = false)
class PromisesWiring {

    @Bean
    PromiseBook promiseBook(Promises promises, LiveFeed live, Ids ids) {
        return new PromiseBook(promises, live, ids);
    }
}
