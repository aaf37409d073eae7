package io.kindline.application.authority;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.ledger.Bookkeeping;
import io.kindline.application.ledger.Executions;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Exceptions;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.KindTerms.Route;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What all steps of exceptions share: storing, booking, carrying out, the trail, the word of it.
 */
public final class ExceptionBook {
    private static final String REVERSAL_FAILED = "reversal-failed";

    private final Exceptions exceptions;
    private final Authorities authorities;
    private final Bookkeeping books;
    private final Executions executions;
    private final Telling telling;

    /** Who is told. */
    public record Telling(
            ContactBook contacts, AuditTrail audit, LiveFeed live, ExceptionEvents events) {}

    public ExceptionBook(
            Exceptions exceptions,
            Authorities authorities,
            Bookkeeping books,
            Executions executions,
            Telling telling) {
        this.exceptions = exceptions;
        this.authorities = authorities;
        this.books = books;
        this.executions = executions;
        this.telling = telling;
    }

    /** The exception if it is of a brand the actor may see; to others it does not exist. */
    public Optional<ExceptionCase> visible(Actor actor, ExceptionId id) {
        return exceptions.find(id).filter(found -> sees(actor, found));
    }

    /** As {@link #visible}, held for a step. */
    public Optional<ExceptionCase> held(Actor actor, ExceptionId id) {
        return exceptions.hold(id).filter(found -> sees(actor, found));
    }

    private static boolean sees(Actor actor, ExceptionCase found) {
        return actor.maySee(found.matter().plea().place().brand());
    }

    /** Stores what was decided on a new plea. */
    ExceptionCase open(Actor by, ExceptionCase decided, Optional<Exceptions.RequestKey> key) {
        Instant now = decided.matter().plea().place().askedAt();
        exceptions.add(decided, key);
        telling.events().tell(by, decided, ExceptionEvents.REQUESTED, now);
        return follow(by, decided, now);
    }

    /** Stores the next state and does what follows from it. */
    public ExceptionCase step(Actor by, ExceptionCase next, Instant now) {
        exceptions.save(next);
        return follow(by, next, now);
    }

    /** Stores a change that leaves the state as it is: a question, a turn, a review. */
    public void note(Actor by, ExceptionCase changed, String what, Instant now) {
        exceptions.save(changed);
        record(by, changed, what, now);
        telling.events().tell(by, changed, what, now);
        publish(changed);
    }

    /** Stores that it could not be taken back; its contact tells why. */
    void kept(Actor by, ExceptionCase.Executed kept, String problem, Instant now) {
        note(by, kept, REVERSAL_FAILED, now);
        log(by, kept, REVERSAL_FAILED, problem, now);
    }

    private void log(Actor by, ExceptionCase of, String event, String words, Instant now) {
        telling.contacts()
                .visible(by, of.matter().plea().place().contact())
                .ifPresent(contact ->
                        telling.contacts().log(contact, by, "exception-" + event, words, now));
    }

    private ExceptionCase follow(Actor by, ExceptionCase next, Instant now) {
        Plea plea = next.matter().plea();
        record(by, next, CaseStates.nameOf(next), now);
        telling.events().tell(by, next, now);
        log(by, next, CaseStates.nameOf(next), words(plea), now);
        publish(next);
        return switch (next) {
            case ExceptionCase.Granted granted -> granted(by, granted, now);
            case ExceptionCase.Executed executed -> {
                books.executed(executed, route(plea));
                yield next;
            }
            case ExceptionCase.Failed failed -> {
                books.failed(failed);
                yield next;
            }
            case ExceptionCase.Reversing _ -> {
                executions.put(plea.id(), Executions.Task.REVERSE, now);
                yield next;
            }
            case ExceptionCase.Reversed reversed -> {
                books.reversed(reversed, route(plea));
                yield next;
            }
            case ExceptionCase.Pending _,
                    ExceptionCase.Refused _,
                    ExceptionCase.Declined _,
                    ExceptionCase.Withdrawn _ ->
                    next;
        };
    }

    private ExceptionCase granted(Actor by, ExceptionCase.Granted granted, Instant now) {
        books.granted(granted);
        Plea plea = granted.matter().plea();
        if (route(plea) == Route.NOBODY) {
            return step(by, granted.executed("", now), now);
        }
        executions.put(plea.id(), Executions.Task.EXECUTE, now);
        return granted;
    }

    private Route route(Plea plea) {
        return authorities.terms(plea.place().brand(), plea.kind()).route();
    }

    private static String words(Plea plea) {
        Money amount = plea.amount();
        return amount.minorUnits() == 0
                ? plea.words().clause().map(key -> key.value()).orElse("")
                : amount.amount().toPlainString() + " " + amount.currency().getCurrencyCode();
    }

    private void publish(ExceptionCase changed) {
        Plea plea = changed.matter().plea();
        telling.live()
                .publish(
                        new LiveEvent.ExceptionChanged(
                                plea.id(),
                                plea.place().contact(),
                                plea.asker().id(),
                                plea.place().brand()));
    }

    private void record(Actor by, ExceptionCase changed, String what, Instant now) {
        Plea plea = changed.matter().plea();
        var particulars = new TreeMap<String, String>();
        particulars.put("kind", plea.kind().name());
        particulars.put("amount", words(plea));
        particulars.put("contact", plea.place().contact().value().toString());
        particulars.put("asker", plea.asker().id().value().toString());
        plea.words().clause().ifPresent(key -> particulars.put("clause", key.value()));
        particulars.putAll(decided(changed));
        telling.audit()
                .record(
                        new AuditEvent(
                                by,
                                "exception." + what,
                                "exception:" + plea.id().value(),
                                Optional.of(plea.place().brand()),
                                particulars,
                                now));
    }

    private static Map<String, String> decided(ExceptionCase changed) {
        return changed instanceof ExceptionCase.Granted granted
                ? Map.of(
                        "granted",
                        granted.grant().amount().amount().toPlainString(),
                        "basis",
                        granted.grant().basis().name(),
                        "in-name-of",
                        granted.grant()
                                .onAuthorityOf(changed.matter().plea().asker().id())
                                .value()
                                .toString())
                : Map.of();
    }
}
