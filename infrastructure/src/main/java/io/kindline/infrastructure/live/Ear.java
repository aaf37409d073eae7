package io.kindline.infrastructure.live;

import com.zaxxer.hikari.HikariDataSource;
import io.kindline.application.live.LiveEvent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what other nodes say, on a connection of its own that is made anew whenever it breaks. */
final class Ear {
    private static final Logger log = LoggerFactory.getLogger(Ear.class);
    private static final int LISTEN_MILLIS = 500;
    private static final long PAUSE_MILLIS = 500;

    /** Not even a beat of one's own for so long: is the connection still one? */
    private static final Duration SILENCE_MAX = Duration.ofSeconds(3L * Mouth.BEAT_SECONDS);

    /** Who is there has beaten more than once in this time. */
    private static final Duration ALONE_AFTER = SILENCE_MAX;

    private final UUID me;
    private final DataSource dataSource;
    private final Consumer<LiveEvent> hear;
    private final Roll roll = new Roll(SILENCE_MAX.plusSeconds(2));
    private volatile boolean running;
    private volatile boolean alone;
    private boolean heardBefore;
    private boolean failing;
    private @Nullable Thread thread;

    Ear(UUID me, DataSource dataSource, Consumer<LiveEvent> hear) {
        this.me = me;
        this.dataSource = dataSource;
        this.hear = hear;
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name("live-ear").daemon().start(this::run);
    }

    void stop() {
        running = false;
        Thread listening = thread;
        if (listening != null) {
            try {
                listening.join(TimeUnit.SECONDS.toMillis(2));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether it hears, and nobody else has been heard for so long that nobody is there. */
    boolean isAlone() {
        return alone;
    }

    private void run() {
        try {
            while (running) {
                listenOnce();
                alone = false;
                if (running) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the connection breaks. */
    private void listenOnce() {
        try (Connection connection = connect()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen " + Mouth.CHANNEL);
            }
            if (heardBefore) {
                roll.forgetAll();
                hear.accept(new LiveEvent.Missed());
                log.info("hearing other nodes again");
            }
            heardBefore = true;
            failing = false;
            listen(connection);
        } catch (SQLException e) {
            if (!failing) {
                log.warn("other nodes cannot be heard just now: {}", e.getMessage());
            }
            failing = true;
        }
    }

    private void listen(Connection connection) throws SQLException {
        var listening = connection.unwrap(PGConnection.class);
        long began = System.nanoTime();
        long lastHeard = began;
        while (running) {
            PGNotification[] heard = listening.getNotifications(LISTEN_MILLIS);
            long now = System.nanoTime();
            if (heard != null && heard.length > 0) {
                lastHeard = now;
                hear(heard, now);
            } else if (now - lastHeard > SILENCE_MAX.toNanos()) {
                ask(connection);
                lastHeard = now;
            }
            if (roll.somebodyFellSilent(now)) {
                log.info("another node fell silent");
                hear.accept(new LiveEvent.Missed());
            }
            alone = roll.isEmpty() && now - began > ALONE_AFTER.toNanos();
        }
    }

    private void hear(PGNotification[] notifications, long now) {
        boolean missed = false;
        for (PGNotification notification : notifications) {
            Word word = Word.parse(notification.getParameter()).orElse(null);
            if (word != null && !word.node().equals(me)) {
                missed |= roll.missedBefore(word, now);
                if (word.isEvent()) {
                    EventText.parse(word.text()).ifPresent(hear);
                }
            }
        }
        if (missed) {
            hear.accept(new LiveEvent.Missed());
        }
    }

    private static void ask(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    /** Not from the pool, whose connections come and go; with the same time-outs. */
    private Connection connect() throws SQLException {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        var properties = new Properties();
        pool.getDataSourceProperties()
                .forEach((key, value) -> properties.setProperty(key.toString(), value.toString()));
        properties.setProperty("user", pool.getUsername());
        properties.setProperty("password", pool.getPassword());
        properties.setProperty("ApplicationName", "kindline live");
        return DriverManager.getConnection(pool.getJdbcUrl(), properties);
    }
}
