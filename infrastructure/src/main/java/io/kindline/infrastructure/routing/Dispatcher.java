package io.kindline.infrastructure.routing;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.routing.OfferContact;
import io.kindline.application.routing.OfferNextTo;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings contacts and operators together as soon as a contact begins to wait or an operator has a
 * free hand. What it misses, in a crash or in a flood, the {@link Sweep} finds within a second.
 */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class Dispatcher implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    private static final Actor JOB = new Actor.Clockwork("dispatcher");
    private static final int IN_WORK_MAX = 5_000;

    private final LiveFeed live;
    private final OfferContact offerContact;
    private final OfferNextTo offerNextTo;
    private final Presences presences;
    private final Sweep sweep;
    private final Set<Object> inWork = ConcurrentHashMap.newKeySet();
    private volatile boolean anybodyThere = true;
    private boolean failing;
    private @Nullable ScheduledExecutorService workers;
    private LiveFeed.@Nullable Subscription subscription;

    Dispatcher(
            LiveFeed live,
            OfferContact offerContact,
            OfferNextTo offerNextTo,
            Presences presences,
            Sweep sweep) {
        this.live = live;
        this.offerContact = offerContact;
        this.offerNextTo = offerNextTo;
        this.presences = presences;
        this.sweep = sweep;
    }

    @Override
    public void start() {
        ScheduledExecutorService threads =
                Executors.newScheduledThreadPool(
                        3, Thread.ofPlatform().name("routing-", 0).daemon().factory());
        var _ = threads.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.SECONDS);
        workers = threads;
        subscription = live.subscribe(new Topic.OfDispatch(), this::on);
    }

    /** Nothing else is told of under the topic of dispatch. */
    private void on(LiveEvent event) {
        if (event instanceof LiveEvent.ContactWaiting(ContactId contact, _, _) && anybodyThere) {
            soon(contact, () -> offerContact.handle(JOB, contact));
        } else if (event instanceof LiveEvent.OperatorFreed(OperatorId operator)) {
            anybodyThere = true;
            soon(operator, () -> offerNextTo.handle(JOB, operator, OfferNextTo.Occasion.FREED));
        }
    }

    private void soon(Object about, Runnable step) {
        ScheduledExecutorService threads = workers;
        if (threads == null || inWork.size() >= IN_WORK_MAX || !inWork.add(about)) {
            return;
        }
        try {
            threads.execute(() -> {
                inWork.remove(about);
                run(step);
            });
        } catch (RejectedExecutionException _) {
            inWork.remove(about);
        }
    }

    private static void run(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            log.warn("an offer could not be made, the sweep will try again: {}", e.toString());
        }
    }

    /** While nobody takes contacts, those that begin to wait cost nothing here. */
    private void sweep() {
        try {
            anybodyThere = !presences.available().isEmpty();
            sweep.round();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                log.warn("routing cannot look after waiting contacts: {}", e.toString());
            }
            failing = true;
        }
    }

    @Override
    public void stop() {
        LiveFeed.Subscription listening = subscription;
        if (listening != null) {
            listening.close();
            subscription = null;
        }
        ScheduledExecutorService threads = workers;
        if (threads != null) {
            threads.shutdown();
            try {
                threads.awaitTermination(5, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            workers = null;
        }
    }

    @Override
    public boolean isRunning() {
        return workers != null;
    }
}
