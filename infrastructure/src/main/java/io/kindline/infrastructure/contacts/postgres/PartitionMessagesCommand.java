package io.kindline.infrastructure.contacts.postgres;

import io.kindline.infrastructure.contacts.postgres.MessageConversion.Ending;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/**
 * {@code ./kindline partition-messages}: cuts the messages of the PostgreSQL in {@code
 * SPRING_DATASOURCE_…} by time, while Kindline runs or not, and ends with 0 when they are cut, 1
 * when not. The main class names this one by its name when it is given {@code
 * --kindline.command=partition-messages}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kindline.command", havingValue = "partition-messages")
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
class PartitionMessagesCommand {
    private static final int ATTEMPTS = 30;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    Conversion conversion(DataSource database) {
        return new Conversion(database, System.out);
    }

    /** Runs the conversion and remembers how it ended. */
    static final class Conversion implements CommandLineRunner, ExitCodeGenerator {
        private final DataSource database;
        private final PrintStream out;
        private boolean cut;

        Conversion(DataSource database, PrintStream out) {
            this.database = database;
            this.out = out;
        }

        @Override
        public void run(String... arguments) throws SQLException {
            if (!OnPostgreSql.is(database)) {
                out.println(
                        "Only on PostgreSQL messages can be cut by time: see SPRING_DATASOURCE_URL.");
                return;
            }
            try {
                Optional<Ending> ending =
                        LongWork.alone(
                                database,
                                Duration.ZERO,
                                work ->
                                        new MessageConversion(work, out::println, ATTEMPTS, PAUSE)
                                                .run(Instant.now()));
                if (ending.isEmpty()) {
                    out.println("Another node is at work on the tables; try again in a moment.");
                }
                cut =
                        ending.filter(one -> one == Ending.CUT || one == Ending.CUT_BEFORE)
                                .isPresent();
            } catch (DataAccessException e) {
                out.println("It was interrupted; run it again. " + e.getMessage());
            }
        }

        @Override
        public int getExitCode() {
            return cut ? 0 : 1;
        }
    }
}
