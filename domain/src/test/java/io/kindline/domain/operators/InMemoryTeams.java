package io.kindline.domain.operators;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Teams and centres, for tests. */
public final class InMemoryTeams implements Teams {
    private final Map<TeamId, Team> teams = new ConcurrentHashMap<>();
    private final Map<CentreId, Centre> centres = new ConcurrentHashMap<>();

    @Override
    public List<Team> all() {
        return teams.values().stream().sorted(Comparator.comparing(Team::name)).toList();
    }

    @Override
    public List<Centre> centres() {
        return centres.values().stream().sorted(Comparator.comparing(Centre::name)).toList();
    }

    @Override
    public void save(Team team) {
        teams.put(team.id(), team);
    }

    @Override
    public void save(Centre centre) {
        centres.put(centre.id(), centre);
    }
}
