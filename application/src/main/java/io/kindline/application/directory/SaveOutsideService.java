package io.kindline.application.directory;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.directory.Directory;
import io.kindline.domain.directory.OutsideService;
import io.kindline.domain.directory.OutsideService.Standing;
import io.kindline.domain.directory.OutsideServiceId;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Writes down a service outside, or changes what is written. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveOutsideService {
    private final Directory directory;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Ids ids;

    public SaveOutsideService(
            Directory directory, ChangeLog changes, InstantSource clock, Ids ids) {
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The service as it should be.
     *
     * @param id empty for a new one
     */
    public record Command(
            Optional<OutsideServiceId> id,
            Service service,
            String region,
            String name,
            String number,
            String hours,
            String asks,
            Standing standing) {}

    /** What is wrong with a command. */
    public enum Flaw {
        NAME,
        NUMBER,
        REGION,
        HOURS,
        ASKS,
        /** It is not there any more. */
        GONE
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is stored, and shown with the next emergency. */
        record Saved(OutsideServiceId id) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor actor, Command command) {
        Optional<OutsideService> before =
                command.id()
                        .flatMap(id ->
                                directory.all().stream()
                                        .filter(one -> one.id().equals(id))
                                        .findFirst());
        Set<Flaw> flaws = flaws(command);
        if (command.id().isPresent() && before.isEmpty()) {
            flaws.add(Flaw.GONE);
        }
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var service =
                new OutsideService(
                        command.id().orElseGet(() -> new OutsideServiceId(ids.next())),
                        command.service(),
                        clean(command.region()),
                        clean(command.name()),
                        clean(command.number()),
                        clean(command.hours()),
                        clean(command.asks()),
                        command.standing());
        directory.save(service);
        changes.record(
                actor,
                new ChangeLog.Change(
                        before.isPresent() ? "outside-service.changed" : "outside-service.added",
                        "outside-service:" + service.id().value(),
                        Optional.empty(),
                        before.map(SaveOutsideService::portrait).orElse(Portrait.NOTHING),
                        portrait(service)),
                clock.instant());
        return new Outcome.Saved(service.id());
    }

    private static String clean(String text) {
        return text.replace("\0", "").strip();
    }

    private static Set<Flaw> flaws(Command command) {
        var flaws = EnumSet.noneOf(Flaw.class);
        add(flaws, Flaw.NAME, command.name(), 1, OutsideService.LENGTH_MAX);
        add(flaws, Flaw.NUMBER, command.number(), 1, OutsideService.NUMBER_MAX);
        add(flaws, Flaw.REGION, command.region(), 0, OutsideService.LENGTH_MAX);
        add(flaws, Flaw.HOURS, command.hours(), 0, OutsideService.LENGTH_MAX);
        add(flaws, Flaw.ASKS, command.asks(), 0, OutsideService.ASKS_MAX);
        return flaws;
    }

    private static void add(Set<Flaw> flaws, Flaw flaw, String text, int least, int most) {
        int length = clean(text).length();
        if (length < least || length > most) {
            flaws.add(flaw);
        }
    }

    private static Portrait portrait(OutsideService service) {
        return Portrait.NOTHING
                .with("service", service.service().word())
                .with("region", service.region())
                .with("name", service.name())
                .with("number", service.number())
                .with("hours", service.hours())
                .with("asks", service.asks())
                .with("standing", service.standing());
    }
}
