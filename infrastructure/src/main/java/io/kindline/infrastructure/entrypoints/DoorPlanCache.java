package io.kindline.infrastructure.entrypoints;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the plan in memory. A transaction that changed it reads past the cache until it ends; this
 * node sees the change at its commit, the others within five seconds.
 */
@Component
class DoorPlanCache {
    private final DoorPlanReader reader;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable DoorPlan plan;

    DoorPlanCache(DoorPlanReader reader) {
        this.reader = reader;
    }

    DoorPlan get() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return reader.read();
        }
        DoorPlan known = plan;
        return known == null ? refresh() : known;
    }

    /** Reads again, off the callers' way, what another node may have changed. */
    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void lookAgain() {
        if (plan != null) {
            refresh();
        }
    }

    DoorPlan refresh() {
        long before = changes.get();
        DoorPlan read = reader.read();
        if (changes.get() == before) {
            plan = read;
        }
        return read;
    }

    /** To be called within the transaction of a change. */
    void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
        } else if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            TransactionSynchronizationManager.unbindResource(DoorPlanCache.this);
                            forget();
                        }
                    });
        }
    }

    private void forget() {
        changes.incrementAndGet();
        plan = null;
    }
}
