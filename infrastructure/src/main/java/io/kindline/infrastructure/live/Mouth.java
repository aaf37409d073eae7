package io.kindline.infrastructure.live;

import io.kindline.application.live.LiveEvent;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells the other nodes what happens here, many events at a time, and now and then that it lives.
 */
final class Mouth {
    static final int BEAT_SECONDS = 2;
    static final String CHANNEL = "kindline_live";
    private static final Logger log = LoggerFactory.getLogger(Mouth.class);
    private static final int AT_ONCE = 200;
    private static final int WAITING_MAX = 20_000;

    /** Such a transaction writes nothing that a crash could lose, so it need not reach the disk. */
    private static final String NOTIFY =
            """
            with quick as materialized (select set_config('synchronous_commit', 'off', true))
            select pg_notify('kindline_live', word) from quick, unnest(?) with ordinality as w (word, nr)
            order by nr\
            """;

    private final UUID me;
    private final JdbcTemplate jdbc;
    private final BlockingQueue<LiveEvent> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
    private volatile boolean running;
    private volatile boolean overflown;
    private long said;
    private boolean failing;
    private @Nullable Thread thread;

    Mouth(UUID me, JdbcTemplate jdbc) {
        this.me = me;
        this.jdbc = jdbc;
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name("live-mouth").daemon().start(this::run);
    }

    /** Never blocks: what is too much is left out, and the others notice. */
    void say(LiveEvent event) {
        if (!waiting.offer(event)) {
            overflown = true;
        }
    }

    void stop() {
        running = false;
        Thread speaking = thread;
        if (speaking != null) {
            try {
                speaking.join(TimeUnit.SECONDS.toMillis(2L * BEAT_SECONDS));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        try {
            send(List.of(new Word(me, said, Word.BEAT)));
            while (running) {
                send(next());
            }
            List<Word> last = words(drained(new ArrayList<>()));
            last.add(new Word(me, said, Word.FAREWELL));
            send(last);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Word> next() throws InterruptedException {
        LiveEvent first = waiting.poll(running ? BEAT_SECONDS * 1_000L : 0, TimeUnit.MILLISECONDS);
        if (first == null) {
            return List.of(new Word(me, said, Word.BEAT));
        }
        var events = new ArrayList<LiveEvent>();
        events.add(first);
        return words(drained(events));
    }

    private List<LiveEvent> drained(List<LiveEvent> events) {
        waiting.drainTo(events, AT_ONCE);
        if (overflown) {
            overflown = false;
            said++;
        }
        return events;
    }

    private List<Word> words(List<LiveEvent> events) {
        var words = new ArrayList<Word>();
        for (LiveEvent event : events) {
            words.add(new Word(me, ++said, EventText.of(event)));
        }
        words.removeIf(word -> !word.fits());
        return words;
    }

    private void send(List<Word> words) {
        String[] carried = words.stream().map(Word::carried).toArray(String[]::new);
        ConnectionCallback<Boolean> notify =
                connection -> {
                    Array array = connection.createArrayOf("text", carried);
                    try (PreparedStatement statement = connection.prepareStatement(NOTIFY)) {
                        statement.setArray(1, array);
                        return statement.execute();
                    } finally {
                        array.free();
                    }
                };
        try {
            jdbc.execute(notify);
            failing = false;
        } catch (DataAccessException e) {
            if (!failing) {
                log.warn("other nodes cannot be told what happens here: {}", e.getMessage());
            }
            failing = true;
        }
    }
}
