package io.kindline.application.authority;

import io.kindline.application.shared.Ids;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.events.DomainEvent;
import io.kindline.domain.events.DomainEvents;
import io.kindline.domain.events.EventId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What programs of the house are told of exceptions: that something happened, never what was said.
 */
public final class ExceptionEvents {
    /** Somebody asks, before it is decided. */
    static final String REQUESTED = "requested";

    /** What is called otherwise outside than in the trail. */
    private static final Map<String, String> OUTSIDE =
            Map.of("escalated", "expired", "not-carried-out", "execution-delayed");

    private final DomainEvents events;
    private final Ids ids;

    public ExceptionEvents(DomainEvents events, Ids ids) {
        this.events = events;
        this.ids = ids;
    }

    /** Tells what became of it. */
    void tell(Actor by, ExceptionCase next, Instant now) {
        put(by, next, became(next), now);
    }

    /** Tells of something that left the state as it was. */
    void tell(Actor by, ExceptionCase changed, String what, Instant now) {
        put(by, changed, OUTSIDE.getOrDefault(what, what), now);
    }

    private void put(Actor by, ExceptionCase one, String what, Instant now) {
        Plea plea = one.matter().plea();
        var words = new TreeMap<String, String>();
        words.put("exceptionId", plea.id().value().toString());
        words.put("contactId", plea.place().contact().value().toString());
        words.put("subscriberId", plea.place().subscriber().value().toString());
        words.put("kind", plea.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        words.put("askedBy", plea.asker().id().value().toString());
        words.put("state", CaseStates.nameOf(one));
        plea.words().clause().ifPresent(key -> words.put("clause", key.value()));
        if (by instanceof Actor.Staff person) {
            words.put("by", person.id().value().toString());
        }
        if (one instanceof ExceptionCase.Pending pending) {
            words.put("answerBy", pending.turn().answerBy().toString());
        }
        var sums = new TreeMap<String, Money>();
        sums.put("amount", plea.amount());
        CaseStates.grantOf(one).map(Grant::amount).ifPresent(sum -> sums.put("granted", sum));
        events.put(
                new DomainEvent(
                        new EventId(ids.next()),
                        "exception." + what,
                        plea.place().brand(),
                        now,
                        words,
                        sums));
    }

    private static String became(ExceptionCase next) {
        return switch (next) {
            case ExceptionCase.Granted granted -> granted(granted);
            case ExceptionCase.Failed _ -> "execution-failed";
            case ExceptionCase.Pending _,
                    ExceptionCase.Executed _,
                    ExceptionCase.Reversing _,
                    ExceptionCase.Reversed _,
                    ExceptionCase.Refused _,
                    ExceptionCase.Declined _,
                    ExceptionCase.Withdrawn _ ->
                    CaseStates.nameOf(next);
        };
    }

    private static String granted(ExceptionCase.Granted granted) {
        return switch (granted.grant().basis()) {
            case OWN -> "granted";
            case ACT_FIRST -> "granted-for-review";
            case APPROVED ->
                    granted.matter().plea().amount().isMoreThan(granted.grant().amount())
                            ? "approved-less"
                            : "approved";
        };
    }
}
