package io.kindline.application.operators;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Centre;
import io.kindline.domain.operators.CentreId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Makes a centre, or gives it another name or time zone. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveCentre {
    private final Teams teams;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Ids ids;

    public SaveCentre(Teams teams, ChangeLog changes, InstantSource clock, Ids ids) {
        this.teams = teams;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The centre as it should be.
     *
     * @param centre empty for a new one
     * @param zone by its region, for example {@code Asia/Jakarta}
     */
    public record Command(Optional<CentreId> centre, String name, String zone) {}

    /** What is wrong with a command. */
    public enum Flaw {
        NAME_MALFORMED,
        NAME_TAKEN,
        ZONE_UNKNOWN,
        GONE
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is stored. */
        record Saved(CentreId centre) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor actor, Command command) {
        Optional<Centre> before =
                teams.centres().stream()
                        .filter(centre -> Optional.of(centre.id()).equals(command.centre()))
                        .findFirst();
        Optional<ZoneId> zone = Spelling.zone(command.zone());
        Set<Flaw> flaws = flaws(command, before, zone);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var centre =
                new Centre(
                        command.centre().orElseGet(() -> new CentreId(ids.next())),
                        command.name().strip(),
                        zone.orElseThrow());
        teams.save(centre);
        changes.record(
                actor,
                new ChangeLog.Change(
                        before.isPresent() ? "centre.changed" : "centre.made",
                        "centre:" + centre.id().value(),
                        Optional.empty(),
                        before.map(SaveCentre::portrait).orElse(Portrait.NOTHING),
                        portrait(centre)),
                clock.instant());
        return new Outcome.Saved(centre.id());
    }

    private Set<Flaw> flaws(Command command, Optional<Centre> before, Optional<ZoneId> zone) {
        var flaws = EnumSet.noneOf(Flaw.class);
        String name = command.name().strip();
        if (command.centre().isPresent() && before.isEmpty()) {
            flaws.add(Flaw.GONE);
        }
        if (!Spelling.isName(name)) {
            flaws.add(Flaw.NAME_MALFORMED);
        }
        if (teams.centres().stream()
                .filter(centre -> !Optional.of(centre.id()).equals(command.centre()))
                .anyMatch(centre -> centre.name().equalsIgnoreCase(name))) {
            flaws.add(Flaw.NAME_TAKEN);
        }
        if (zone.isEmpty()) {
            flaws.add(Flaw.ZONE_UNKNOWN);
        }
        return flaws;
    }

    private static Portrait portrait(Centre centre) {
        return Portrait.NOTHING.with("name", centre.name()).with("zone", centre.zone().getId());
    }
}
