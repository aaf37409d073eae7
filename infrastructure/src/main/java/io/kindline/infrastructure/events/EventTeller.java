package io.kindline.infrastructure.events;

import io.kindline.domain.contacts.RetrySchedule;
import io.kindline.domain.events.DomainEvent;
import io.kindline.domain.events.DomainEvents;
import io.kindline.domain.operators.Brands;
import io.kindline.infrastructure.shared.EventsSettings;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.OutgoingCalls;
import io.kindline.infrastructure.shared.UnreachableByRule;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Posts events to the address of the house's program, each with its id as {@code Idempotency-Key},
 * until it is taken or too old; {@code docs/guides/integrators.md} tells the contract.
 */
@Component
class EventTeller {
    private static final Logger log = LoggerFactory.getLogger(EventTeller.class);

    /** So few that all of them can be slow within their lease. */
    private static final int BATCH = 6;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final DomainEvents events;
    private final EventsSettings settings;
    private final Means means;
    private final Switchboard switchboard;

    EventTeller(
            DomainEvents events, KindlineSettings settings, Means means, Switchboard switchboard) {
        this.events = events;
        this.settings = settings.events();
        this.means = means;
        this.switchboard = switchboard;
    }

    /** How it is said. */
    @Component("eventMeans")
    record Means(OutgoingCalls calls, EventJson text, Brands brands) {}

    /** Time and transactions. */
    @Component("eventSwitchboard")
    record Switchboard(InstantSource clock, TransactionOperations transaction) {}

    /** Tells what is due, if there is anybody to tell; returns when nothing is due. */
    void tellDue() {
        if (settings.url().isEmpty()) {
            return;
        }
        List<DomainEvents.Taken> taken;
        do {
            taken =
                    switchboard
                            .transaction()
                            .execute(_ -> events.take(BATCH, switchboard.clock().instant()));
            taken.forEach(this::tell);
        } while (taken.size() == BATCH);
    }

    /** What could not be told for so long is of no use any more. */
    void letGoOfOld() {
        Instant before = switchboard.clock().instant().minus(settings.keepFor());
        Integer gone = switchboard.transaction().execute(_ -> events.letGo(before));
        if (gone > 0 && !settings.url().isEmpty()) {
            log.warn("{} events could not be told for {}", gone, settings.keepFor());
        }
    }

    private void tell(DomainEvents.Taken taken) {
        boolean told = told(taken.event());
        switchboard
                .transaction()
                .executeWithoutResult(_ -> {
                    if (told) {
                        events.remove(taken.event().id());
                    } else {
                        events.tryAgainAt(taken.event().id(), next(taken.attempt()));
                    }
                });
    }

    private Instant next(int attempt) {
        return switchboard
                .clock()
                .instant()
                .plus(RetrySchedule.pauseAfter(attempt).orElse(LONGEST_PAUSE));
    }

    private boolean told(DomainEvent event) {
        String body = means.text().body(event, means.brands().byId(event.brand()).key());
        try {
            int status = means.calls().post(URI.create(settings.url()), headers(event, body), body);
            if (status >= 200 && status < 300) {
                return true;
            }
            log.warn("the receiver of events answered {}", status);
        } catch (UnreachableByRule e) {
            log.warn("events cannot be told: {}", e.inPlainWords());
        } catch (IOException e) {
            log.debug("the receiver of events cannot be reached", e);
        }
        return false;
    }

    private Map<String, String> headers(DomainEvent event, String body) {
        String id = event.id().value().toString();
        var headers = new TreeMap<String, String>();
        headers.put("Idempotency-Key", id);
        if (!settings.secret().isEmpty()) {
            headers.putAll(
                    Signature.of(settings.secret(), id, switchboard.clock().instant(), body));
        }
        return headers;
    }
}
