package io.kindline.infrastructure.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.live.LiveEvent;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.infrastructure.shared.FreshPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What others hear of a node, by whether there are any. */
class MouthOnPostgresTest {
    private static final UUID ME = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final LiveEvent EVENT =
            new LiveEvent.PromisesChanged(new ContactId(ME), new OperatorId(ME));

    private final AtomicBoolean alone = new AtomicBoolean();
    private final List<Word> heard = new ArrayList<>();
    private Connection listening;
    private Mouth mouth;

    @BeforeEach
    void listen() throws SQLException {
        String url = FreshPostgres.url();
        listening = DriverManager.getConnection(url, "postgres", "postgres");
        try (var statement = listening.createStatement()) {
            statement.execute("listen " + Mouth.CHANNEL);
        }
        var source = new DriverManagerDataSource(url, "postgres", "postgres");
        mouth = new Mouth(ME, new JdbcTemplate(source), alone::get);
        mouth.start();
        assertThat(next()).isEqualTo(new Word(ME, 0, Word.BEAT));
    }

    @AfterEach
    void stop() throws SQLException {
        mouth.stop();
        listening.close();
    }

    private Word next() throws SQLException {
        while (heard.isEmpty()) {
            PGNotification[] news = listening.unwrap(PGConnection.class).getNotifications(10_000);
            assertThat(news).as("something is said in ten seconds").isNotEmpty();
            for (PGNotification one : news) {
                heard.add(Word.parse(one.getParameter()).orElseThrow());
            }
        }
        return heard.removeFirst();
    }

    @Test
    void while_there_is_nobody_else_it_only_counts_and_beats_and_speaks_again_when_there_is()
            throws Exception {
        alone.set(true);
        mouth.say(EVENT);
        mouth.say(EVENT);
        assertThat(next()).as("whoever comes notices the gap").isEqualTo(new Word(ME, 2, ""));

        alone.set(false);
        mouth.say(EVENT);
        Word spoken = next();
        assertThat(spoken.number()).isEqualTo(3);
        assertThat(EventText.parse(spoken.text())).contains(EVENT);
    }

    @Test
    void amid_events_that_nobody_hears_it_still_beats() throws Exception {
        alone.set(true);
        for (int i = 0; i < 50; i++) {
            mouth.say(EVENT);
            Thread.sleep(100);
        }
        assertThat(next().text()).isEqualTo(Word.BEAT);
        assertThat(next().text()).isEqualTo(Word.BEAT);
    }

    @Test
    void it_says_farewell_at_once_and_not_at_the_next_beat() throws Exception {
        mouth.say(EVENT);
        assertThat(next().isEvent()).isTrue();
        long start = System.nanoTime();
        mouth.stop();
        assertThat(next()).isEqualTo(new Word(ME, 1, Word.BEAT));
        assertThat(next()).isEqualTo(new Word(ME, 1, Word.FAREWELL));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }
}
