package io.kindline.infrastructure.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the data source to an empty database of its own in the run's PostgreSQL. */
public class FreshPostgres
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .applyTo(context);
    }

    /** Where a new, empty database is. */
    static String url() {
        String name = "fresh_" + UUID.randomUUID().toString().replace('-', '_');
        create(name.toLowerCase(Locale.ROOT));
        return RealPostgres.Server.RUNNING.getJdbcUrl("postgres", name);
    }

    private static void create(String name) {
        try (Connection connection =
                        RealPostgres.Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
