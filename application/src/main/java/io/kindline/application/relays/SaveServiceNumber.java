package io.kindline.application.relays;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.relays.QuietHours;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ServiceNumberId;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Msisdn;
import io.kindline.domain.subscribers.PhoneNumbers;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Takes a service number into use, changes when it is quiet there, or retires it. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveServiceNumber {
    private final ServiceNumbers numbers;
    private final PhoneNumbers phoneNumbers;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Ids ids;

    public SaveServiceNumber(
            ServiceNumbers numbers,
            PhoneNumbers phoneNumbers,
            ChangeLog changes,
            InstantSource clock,
            Ids ids) {
        this.numbers = numbers;
        this.phoneNumbers = phoneNumbers;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The number as it should be, as it was typed.
     *
     * @param id empty for a new one, which the brand keeps
     * @param quietFrom for example 21:00
     */
    public record Command(
            Optional<ServiceNumberId> id,
            BrandId brand,
            String number,
            String zone,
            String language,
            String quietFrom,
            String quietUntil,
            ServiceNumber.Use use) {}

    /** What is wrong with a command. */
    public enum Flaw {
        GONE,
        NUMBER_MALFORMED,
        NUMBER_TAKEN,
        ZONE_UNKNOWN,
        LANGUAGE_MALFORMED,
        QUIET_MALFORMED
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is stored. */
        record Saved(ServiceNumberId id) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<ServiceNumber> before =
                command.id().flatMap(numbers::find).filter(one -> actor.maySee(one.brand()));
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (!actor.maySee(command.brand()) || command.id().isPresent() != before.isPresent()) {
            flaws.add(Flaw.GONE);
        }
        Optional<Msisdn> number = phoneNumbers.parse(command.number(), command.brand());
        number.ifPresentOrElse(
                it -> noteTaken(it, command, flaws), () -> flaws.add(Flaw.NUMBER_MALFORMED));
        Optional<ZoneId> zone = zone(command.zone());
        if (zone.isEmpty()) {
            flaws.add(Flaw.ZONE_UNKNOWN);
        }
        if (!command.language().strip().matches("[a-z]{2,3}")) {
            flaws.add(Flaw.LANGUAGE_MALFORMED);
        }
        Optional<QuietHours> quiet = quiet(command);
        if (quiet.isEmpty()) {
            flaws.add(Flaw.QUIET_MALFORMED);
        }
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var saved =
                new ServiceNumber(
                        command.id().orElseGet(() -> new ServiceNumberId(ids.next())),
                        before.map(ServiceNumber::brand).orElse(command.brand()),
                        number.orElseThrow(),
                        zone.orElseThrow(),
                        new Language(command.language().strip()),
                        quiet.orElseThrow(),
                        command.use());
        store(actor, before, saved);
        return new Outcome.Saved(saved.id());
    }

    private void store(Actor actor, Optional<ServiceNumber> before, ServiceNumber saved) {
        numbers.save(saved);
        changes.record(
                actor,
                new ChangeLog.Change(
                        before.isPresent() ? "service-number.changed" : "service-number.made",
                        "service-number:" + saved.id().value(),
                        Optional.of(saved.brand()),
                        before.map(SaveServiceNumber::portrait).orElse(Portrait.NOTHING),
                        portrait(saved)),
                clock.instant());
    }

    private void noteTaken(Msisdn number, Command command, Set<Flaw> flaws) {
        if (numbers.withNumber(number)
                .filter(other -> !Optional.of(other.id()).equals(command.id()))
                .isPresent()) {
            flaws.add(Flaw.NUMBER_TAKEN);
        }
    }

    private static Optional<ZoneId> zone(String typed) {
        try {
            return Optional.of(ZoneId.of(typed.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<QuietHours> quiet(Command command) {
        try {
            return Optional.of(
                    new QuietHours(
                            LocalTime.parse(command.quietFrom().strip()),
                            LocalTime.parse(command.quietUntil().strip())));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Portrait portrait(ServiceNumber number) {
        return Portrait.NOTHING
                .with("number", number.number().masked())
                .with("zone", number.zone().getId())
                .with("language", number.language().tag())
                .with("quiet", number.quiet().from() + "–" + number.quiet().until())
                .with("use", number.use().name());
    }
}
