package io.kindline.infrastructure.contacts.postgres;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/**
 * Cuts the messages by time after the migrations and before anything else sees the tables. No
 * configuration that is found by itself: only tests that import it have their messages cut.
 */
public class MessagesCut {

    @Bean
    FlywayMigrationStrategy thenCut() {
        return flyway -> {
            flyway.migrate();
            cut(flyway.getConfiguration().getDataSource(), Instant.now());
        };
    }

    /** Kindline's tables in an empty PostgreSQL. */
    public static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("classpath:db/migration", "classpath:db/vendor/postgresql")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** As the administrator's command does, at a time of the test's choosing. */
    public static void cut(DataSource database, Instant now) {
        var ending =
                LongWork.alone(
                        database,
                        Duration.ZERO,
                        work -> new MessageConversion(work, _ -> {}, 1, Duration.ZERO).run(now));
        if (!ending.equals(Optional.of(MessageConversion.Ending.CUT))) {
            throw new IllegalStateException("not cut: " + ending);
        }
    }
}
