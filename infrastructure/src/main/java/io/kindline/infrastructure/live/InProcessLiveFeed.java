package io.kindline.infrastructure.live;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands events to the listeners of this process, in the order of the commits it saw, and passes
 * them on to whoever tells other nodes.
 */
@Component
class InProcessLiveFeed implements LiveFeed, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(InProcessLiveFeed.class);

    private final Map<Topic, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final ExecutorService teller =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("live-feed").daemon().factory());
    private volatile Consumer<LiveEvent> others = _ -> {};

    @Override
    public void publish(LiveEvent event) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            happened(event);
                        }
                    });
        } else {
            happened(event);
        }
    }

    /**
     * From now on what happens here is passed on.
     *
     * @param tell must not block
     */
    void passOnTo(Consumer<LiveEvent> tell) {
        others = tell;
    }

    /** What happened on another node. */
    void hear(LiveEvent event) {
        teller.execute(() -> tell(event));
    }

    private void happened(LiveEvent event) {
        teller.execute(() -> tell(event));
        others.accept(event);
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
        concerned(event)
                .forEach(listener -> {
                    try {
                        listener.on(event);
                    } catch (RuntimeException e) {
                        log.warn("a listener of the live feed failed", e);
                    }
                });
    }

    private Stream<Listener> concerned(LiveEvent event) {
        return event instanceof LiveEvent.Missed
                ? listeners.values().stream().flatMap(Set::stream).distinct()
                : event.topics().stream()
                        .flatMap(topic -> listeners.getOrDefault(topic, Set.of()).stream());
    }

    @Override
    public void destroy() {
        teller.shutdown();
    }
}
