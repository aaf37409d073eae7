package io.kindline.application.operators;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.CentreId;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Makes a team, or gives it another name or centre. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveTeam {
    private final Teams teams;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Ids ids;

    public SaveTeam(Teams teams, ChangeLog changes, InstantSource clock, Ids ids) {
        this.teams = teams;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The team as it should be.
     *
     * @param team empty for a new one
     */
    public record Command(Optional<TeamId> team, String name, Optional<CentreId> centre) {}

    /** What is wrong with a command. */
    public enum Flaw {
        NAME_MALFORMED,
        NAME_TAKEN,
        CENTRE_MISSING,
        GONE
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is stored, and routing and screens know it. */
        record Saved(TeamId team) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor actor, Command command) {
        Optional<Team> before = command.team().flatMap(this::byId);
        Set<Flaw> flaws = flaws(command, before);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var team =
                new Team(
                        command.team().orElseGet(() -> new TeamId(ids.next())),
                        command.name().strip(),
                        command.centre().orElseThrow());
        teams.save(team);
        changes.record(
                actor,
                new ChangeLog.Change(
                        before.isPresent() ? "team.changed" : "team.made",
                        "team:" + team.id().value(),
                        Optional.empty(),
                        before.map(this::portrait).orElse(Portrait.NOTHING),
                        portrait(team)),
                clock.instant());
        return new Outcome.Saved(team.id());
    }

    private Set<Flaw> flaws(Command command, Optional<Team> before) {
        var flaws = EnumSet.noneOf(Flaw.class);
        String name = command.name().strip();
        if (command.team().isPresent() && before.isEmpty()) {
            flaws.add(Flaw.GONE);
        }
        if (!Spelling.isName(name)) {
            flaws.add(Flaw.NAME_MALFORMED);
        }
        if (teams.all().stream()
                .filter(team -> !Optional.of(team.id()).equals(command.team()))
                .anyMatch(team -> team.name().equalsIgnoreCase(name))) {
            flaws.add(Flaw.NAME_TAKEN);
        }
        if (command.centre().flatMap(this::centreName).isEmpty()) {
            flaws.add(Flaw.CENTRE_MISSING);
        }
        return flaws;
    }

    private Portrait portrait(Team team) {
        return Portrait.NOTHING
                .with("name", team.name())
                .with("centre", centreName(team.centre()).orElse(""));
    }

    private Optional<Team> byId(TeamId id) {
        return teams.all().stream().filter(team -> team.id().equals(id)).findFirst();
    }

    private Optional<String> centreName(CentreId id) {
        return teams.centres().stream()
                .filter(centre -> centre.id().equals(id))
                .map(centre -> centre.name())
                .findFirst();
    }
}
