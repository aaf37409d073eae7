package io.kindline.infrastructure.subscribers;

import io.kindline.domain.subscribers.AddressLookUpContract;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.infrastructure.shared.TestDatabases;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contract on both databases. */
class JdbcSubscribersTest {

    private static Subscribers on(DataSource database) {
        return new JdbcSubscribers(
                JdbcClient.create(database),
                SubscribersSamples.SEAL,
                SubscribersSamples.PHONE_NUMBERS,
                SubscribersSamples.TRANSLITERATION);
    }

    @Nested
    class OnH2 extends AddressLookUpContract {
        @Override
        protected Subscribers subscribers() {
            return on(TestDatabases.h2());
        }
    }

    @Nested
    class OnPostgres extends AddressLookUpContract {
        @Override
        protected Subscribers subscribers() {
            return on(TestDatabases.postgres());
        }
    }
}
