package io.kindline.infrastructure.live;

import io.kindline.application.live.LiveEvent;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Carries events between the nodes of one PostgreSQL by its notifications. An event is passed on
 * after the commit, so that no commit waits for it. One that gets lost, because a node died between
 * the two or the database was away, is noticed by its number or by the silence, and then everything
 * that is shown is asked for anew. Does nothing on H2.
 */
@Component
class PostgresNodes implements SmartLifecycle {
    private final InProcessLiveFeed feed;
    private final Mouth mouth;
    private final Ear ear;
    private final boolean wanted;
    private volatile boolean running;

    PostgresNodes(
            InProcessLiveFeed feed,
            DataSource dataSource,
            JdbcTemplate jdbc,
            KindlineSettings settings) {
        this.feed = feed;
        this.wanted = settings.live().acrossNodes() && isPostgres(jdbc);
        UUID me = UUID.randomUUID();
        this.ear = new Ear(me, dataSource, feed::hear);
        this.mouth = new Mouth(me, jdbc, ear::isAlone);
    }

    private static boolean isPostgres(JdbcTemplate jdbc) {
        ConnectionCallback<Boolean> product =
                connection ->
                        connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        return Boolean.TRUE.equals(jdbc.execute(product));
    }

    @Override
    public void start() {
        running = true;
        if (wanted) {
            ear.start();
            mouth.start();
            feed.passOnTo(this::passOn);
        }
    }

    private void passOn(LiveEvent event) {
        mouth.say(event);
    }

    @Override
    public void stop() {
        if (wanted) {
            feed.passOnTo(_ -> {});
            mouth.stop();
            ear.stop();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the jobs and the last requests have ended, so that what they did is told. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4_096;
    }
}
