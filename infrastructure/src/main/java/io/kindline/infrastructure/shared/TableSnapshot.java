package io.kindline.infrastructure.shared;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A small table that is read far more often than it changes, kept in memory whole. A transaction
 * that changed it reads through to the database; other threads and nodes see the change after the
 * commit: on this node at once, on others as soon as they are told (see {@link TableSnapshots}).
 */
public final class TableSnapshot<T> {
    private final String topic;
    private final TableSnapshots owner;
    private final Supplier<T> load;
    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable Loaded<T> loaded;

    private record Loaded<T>(T value, long version) {}

    TableSnapshot(String topic, TableSnapshots owner, Supplier<T> load) {
        this.topic = topic;
        this.owner = owner;
        this.load = load;
    }

    /** What the table holds; no SQL in the steady state. */
    public T get() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return owner.reading(load);
        }
        Loaded<T> present = loaded;
        return present != null ? present.value() : reload();
    }

    private synchronized T reload() {
        Loaded<T> present = loaded;
        if (present != null) {
            return present.value();
        }
        long before = generation.get();
        // The number is read before the rows: a change in between is seen as newer, never missed.
        Loaded<T> fresh =
                owner.reading(() -> {
                    long version = owner.version(topic);
                    return new Loaded<>(load.get(), version);
                });
        if (generation.get() == before) {
            loaded = fresh;
        }
        return fresh.value();
    }

    /** To be called within the transaction that changes the table, once for each change. */
    public void changed() {
        owner.raise(topic);
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, topic);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        TransactionSynchronizationManager.unbindResourceIfPossible(
                                TableSnapshot.this);
                        forget();
                    }
                });
    }

    void compare(long version) {
        Loaded<T> present = loaded;
        if (present != null && present.version() != version) {
            forget();
        }
    }

    String topic() {
        return topic;
    }

    private void forget() {
        generation.incrementAndGet();
        loaded = null;
    }
}
