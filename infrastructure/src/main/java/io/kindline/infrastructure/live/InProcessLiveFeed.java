package io.kindline.infrastructure.live;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands events to the listeners of this process, in the order of the commits it saw. */
@Component
class InProcessLiveFeed implements LiveFeed, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(InProcessLiveFeed.class);

    private final Map<Topic, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final ExecutorService teller =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("live-feed").daemon().factory());

    @Override
    public void publish(LiveEvent event) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            teller.execute(() -> tell(event));
                        }
                    });
        } else {
            teller.execute(() -> tell(event));
        }
    }

    @Override
    public Subscription subscribe(Topic topic, Listener listener) {
        listeners.computeIfAbsent(topic, _ -> ConcurrentHashMap.newKeySet()).add(listener);
        return () ->
                listeners.computeIfPresent(
                        topic,
                        (_, present) -> {
                            present.remove(listener);
                            return present.isEmpty() ? null : present;
                        });
    }

    private void tell(LiveEvent event) {
        for (Topic topic : event.topics()) {
            for (Listener listener : listeners.getOrDefault(topic, Set.of())) {
                try {
                    listener.on(event);
                } catch (RuntimeException e) {
                    log.warn("a listener of the live feed failed", e);
                }
            }
        }
    }

    @Override
    public void destroy() {
        teller.shutdown();
    }
}
