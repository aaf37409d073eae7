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
    public static String url() {
        return url("");
    }

    /** Where a new copy of a database is, to which nobody may be connected. */
    public static String copyOf(String url) {
        return url(" template " + url.replaceAll("\\?.*", "").replaceAll(".*/", ""));
    }

    private static String url(String how) {
        String name = "fresh_" + UUID.randomUUID().toString().replace('-', '_');
        create(name.toLowerCase(Locale.ROOT) + how);
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
