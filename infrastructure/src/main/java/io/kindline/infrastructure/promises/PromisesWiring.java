package io.kindline.infrastructure.promises;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.contacts.Listening;
import io.kindline.application.contacts.Undelivered;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.promises.PromiseBook;
import io.kindline.application.promises.PromiseReads;
import io.kindline.application.promises.PromisesFollow;
import io.kindline.application.promises.PromisesUntold;
import io.kindline.application.shared.Ids;
import io.kindline.domain.promises.Ladder;
import io.kindline.domain.promises.Promises;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases on promises are built from. */
@Configuration(proxyBeanMethods = false)
class PromisesWiring {

    @Bean
    Ladder promiseLadder(KindlineSettings settings) {
        return new Ladder(settings.promises().teamAfter(), settings.promises().supervisorAfter());
    }

    @Bean
    Listening promisesFollow(Promises promises) {
        return new PromisesFollow(promises);
    }

    @Bean
    Undelivered promisesUntold(
            Promises promises,
            PromiseReads reads,
            ContactBook contacts,
            LiveFeed live,
            InstantSource clock) {
        return new PromisesUntold(promises, reads, contacts, live, clock);
    }

    @Bean
    PromiseBook promiseBook(Promises promises, LiveFeed live, Ids ids) {
        return new PromiseBook(promises, live, ids);
    }
}
