package io.kindline.application.privacy;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.privacy.Keeping;
import io.kindline.domain.privacy.Retention;
import io.kindline.domain.privacy.Retentions;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how long a brand keeps what people said; asks again before much of it would go at once. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveRetention {
    private static final int COUNTED_MAX = 10_000;

    private final Retentions rules;
    private final ClosedContacts contacts;
    private final ChangeLog changes;
    private final InstantSource clock;

    public SaveRetention(
            Retentions rules, ClosedContacts contacts, ChangeLog changes, InstantSource clock) {
        this.rules = rules;
        this.contacts = contacts;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The rules as they should be, as they were typed.
     *
     * @param days blank to keep for ever
     */
    public record Command(BrandId brand, Map<Keeping, String> days, Sureness sureness) {
        public Command {
            days = Map.copyOf(days);
        }
    }

    /** Whether the person knows how much goes at once. */
    public enum Sureness {
        ASK_FIRST,
        SURE
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is stored; what is due goes within minutes. */
        record Saved() implements Outcome {}

        /**
         * Nothing was stored: so many closed contacts would lose something at once.
         *
         * @param contacts counted up to 10,000
         */
        record WouldGo(long contacts) implements Outcome {}

        /** Nothing was stored: the days of these cannot be read, or are too few or too many. */
        record Malformed(Set<Keeping> what) implements Outcome {
            public Malformed {
                what = Set.copyOf(what);
            }
        }

        /** The actor has no right to the brand. */
        record NotThere() implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        if (!actor.maySee(command.brand())) {
            return new Outcome.NotThere();
        }
        Set<Keeping> malformed =
                Stream.of(Keeping.values())
                        .filter(what -> !typed(command, what).isBlank())
                        .filter(what -> days(command, what).isEmpty())
                        .collect(Collectors.toSet());
        if (!malformed.isEmpty()) {
            return new Outcome.Malformed(malformed);
        }
        Instant now = clock.instant();
        Map<Keeping, Retention> wanted = wanted(command);
        long due = wanted.values().stream().mapToLong(rule -> due(rule, now)).max().orElse(0);
        if (due > 0 && command.sureness() == Sureness.ASK_FIRST) {
            return new Outcome.WouldGo(due);
        }
        for (Keeping what : Keeping.values()) {
            store(actor, command.brand(), what, Optional.ofNullable(wanted.get(what)), now);
        }
        return new Outcome.Saved();
    }

    private Map<Keeping, Retention> wanted(Command command) {
        var wanted = new EnumMap<Keeping, Retention>(Keeping.class);
        for (Keeping what : Keeping.values()) {
            days(command, what)
                    .ifPresent(days ->
                            wanted.put(
                                    what,
                                    rules.find(command.brand(), what)
                                            .map(rule -> rule.lasting(days))
                                            .orElseGet(() ->
                                                    Retention.begun(command.brand(), what, days))));
        }
        return wanted;
    }

    private long due(Retention rule, Instant now) {
        return contacts.count(rule.brand(), rule.done(), rule.dueUntil(now), COUNTED_MAX);
    }

    private void store(
            Actor actor, BrandId brand, Keeping what, Optional<Retention> wanted, Instant now) {
        Optional<Retention> before = rules.find(brand, what);
        if (wanted.isPresent()) {
            rules.save(wanted.get());
        } else if (before.isPresent()) {
            rules.end(brand, what);
        }
        changes.record(
                actor,
                new ChangeLog.Change(
                        "retention.changed",
                        "retention:" + what.name().toLowerCase(Locale.ROOT),
                        Optional.of(brand),
                        portrait(before),
                        portrait(wanted)),
                now);
    }

    private static Portrait portrait(Optional<Retention> rule) {
        return Portrait.NOTHING.with("days", rule.map(it -> "" + it.days()).orElse("ever"));
    }

    private static String typed(Command command, Keeping what) {
        return command.days().getOrDefault(what, "").strip();
    }

    private static OptionalInt days(Command command, Keeping what) {
        String typed = typed(command, what);
        return typed.matches("[0-9]{1,4}") && what.allows(Integer.parseInt(typed))
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }
}
