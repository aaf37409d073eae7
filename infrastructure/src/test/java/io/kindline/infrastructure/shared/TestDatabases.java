package io.kindline.infrastructure.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** Migrated databases for adapters that are tested without Spring; made once, shared by tests. */
public final class TestDatabases {
    private TestDatabases() {}

    public static DataSource h2() {
        return H2.MIGRATED;
    }

    public static DataSource postgres() {
        return Postgres.MIGRATED;
    }

    private static final class H2 {
        static final DataSource MIGRATED =
                migrated(
                        JdbcConnectionPool.create(
                                "jdbc:h2:mem:adapters;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                                        + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                                "kindline",
                                ""),
                        "h2");
    }

    private static final class Postgres {
        static final DataSource MIGRATED = migrated(start(), "postgresql");

        private static DataSource start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start()
                        .getPostgresDatabase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static DataSource migrated(DataSource fresh, String vendor) {
        Flyway.configure()
                .dataSource(fresh)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
        return fresh;
    }
}
