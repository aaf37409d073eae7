package io.kindline.domain.shared;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every adapter of some ports does. Whoever runs it says on what, by an extension that hands
 * over the {@link Ports}; what they hold may be shared with other tests, so every id is new.
 */
public abstract class PortContract {
    protected static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    private static final AtomicLong LAST_ID = new AtomicLong(System.currentTimeMillis());

    private Ports ports = new NoPorts();

    @BeforeEach
    final void on(Ports given) {
        ports = given;
    }

    protected final <T> T port(Class<T> type) {
        return ports.port(type);
    }

    /** Reads in one transaction. */
    protected final <T> T within(Supplier<T> work) {
        return ports.inTransaction(work);
    }

    /** Writes in one transaction. */
    protected final void commit(Runnable work) {
        ports.inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** A new id, later than all before, as the house makes them. */
    protected static UUID id() {
        return new UUID((LAST_ID.incrementAndGet() << 16) | 0x7000, 1L << 63 | System.nanoTime());
    }

    private static final class NoPorts implements Ports {
        @Override
        public <T> T port(Class<T> type) {
            throw new IllegalStateException("no extension hands over the ports");
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            throw new IllegalStateException("no extension hands over the ports");
        }
    }
}
