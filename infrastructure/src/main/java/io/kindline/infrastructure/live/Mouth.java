package io.kindline.infrastructure.live;

import io.kindline.application.live.LiveEvent;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells the other nodes what happens here, many events at a time, and now and then that it lives.
 * While there is no other node it only counts: one that comes notices by the count what it missed.
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
    private final BooleanSupplier alone;
    private final BlockingQueue<Optional<LiveEvent>> waiting =
            new ArrayBlockingQueue<>(WAITING_MAX);
    private volatile boolean running;
    private volatile boolean overflown;
    private long said;
    private long spokeAtNanos;
    private boolean failing;
    private @Nullable Thread thread;

    /**
     * @param alone whether it is certain that nobody listens; asked before each word
     */
    Mouth(UUID me, JdbcTemplate jdbc, BooleanSupplier alone) {
        this.me = me;
        this.jdbc = jdbc;
        this.alone = alone;
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name("live-mouth").daemon().start(this::run);
    }

    /** Never blocks: what is too much is left out, and the others notice. */
    void say(LiveEvent event) {
        if (!waiting.offer(Optional.of(event))) {
            overflown = true;
        }
    }

    void stop() {
        running = false;
        wake();
        Thread speaking = thread;
        if (speaking != null) {
            try {
                speaking.join(TimeUnit.SECONDS.toMillis(2L * BEAT_SECONDS));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Nothing to tell, but not another beat to wait for; not needed where there is no room. */
    private void wake() {
        var _ = waiting.offer(Optional.empty());
    }

    private void run() {
        try {
            send(List.of(beat()));
            while (running) {
                tell(next());
            }
            List<Word> last = words(drained(new ArrayList<>()));
            last.add(new Word(me, said, Word.FAREWELL));
            send(last);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What happened next; nothing when it is time for a beat. */
    private List<LiveEvent> next() throws InterruptedException {
        Optional<LiveEvent> first = waiting.poll(BEAT_SECONDS, TimeUnit.SECONDS);
        return first == null ? List.of() : drained(new ArrayList<>(first.stream().toList()));
    }

    private List<LiveEvent> drained(List<LiveEvent> events) {
        var further = new ArrayList<Optional<LiveEvent>>();
        waiting.drainTo(further, AT_ONCE);
        further.forEach(event -> event.ifPresent(events::add));
        if (overflown) {
            overflown = false;
            said++;
        }
        return events;
    }

    private void tell(List<LiveEvent> events) {
        if (!events.isEmpty() && !alone.getAsBoolean()) {
            send(words(events));
            return;
        }
        said += events.size();
        if (events.isEmpty() || isTimeForABeat()) {
            send(List.of(beat()));
        }
    }

    private boolean isTimeForABeat() {
        return System.nanoTime() - spokeAtNanos > TimeUnit.SECONDS.toNanos(BEAT_SECONDS);
    }

    private Word beat() {
        return new Word(me, said, Word.BEAT);
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
        spokeAtNanos = System.nanoTime();
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
