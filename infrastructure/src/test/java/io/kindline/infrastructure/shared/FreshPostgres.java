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
        String name = "fresh_" + UUID.randomUUID().toString().replace('-', '_');
        create(name.toLowerCase(Locale.ROOT));
        TestPropertyValues.of(
                        "spring.datasource.url="
                                + RealPostgres.Server.RUNNING.getJdbcUrl("postgres", name),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .applyTo(context);
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
