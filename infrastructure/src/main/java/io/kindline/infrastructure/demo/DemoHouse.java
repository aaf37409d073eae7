package io.kindline.infrastructure.demo;

import io.kindline.application.shared.Ids;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Centre;
import io.kindline.domain.operators.CentreId;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.BrandId;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the brands, the centres and their teams. */
@Component
@OnlyInDemo
class DemoHouse {
    private final Brands brands;
    private final Teams teams;
    private final DemoDoors doors;
    private final DemoStaff staff;
    private final Ids ids;

    DemoHouse(Brands brands, Teams teams, DemoDoors doors, DemoStaff staff, Ids ids) {
        this.brands = brands;
        this.teams = teams;
        this.doors = doors;
        this.staff = staff;
        this.ids = ids;
    }

    void seed() {
        Map<String, BrandId> brandsByKey = brands();
        staff.seed(brandsByKey, teams(), doors.seed(brandsByKey));
    }

    private Map<String, BrandId> brands() {
        Map<String, BrandId> byKey = new HashMap<>();
        for (List<String> row : DemoFiles.table("brands.txt")) {
            var id = new BrandId(ids.next());
            brands.save(new Brand(id, row.get(0), row.get(1), row.get(2), row.get(3)));
            byKey.put(row.get(0), id);
        }
        return byKey;
    }

    private Map<String, Post> teams() {
        Map<String, CentreId> centres = new HashMap<>();
        Map<String, Post> byWord = new HashMap<>();
        for (List<String> row : DemoFiles.table("teams.txt")) {
            ZoneId zone = ZoneId.of(row.get(3));
            CentreId centre =
                    centres.computeIfAbsent(
                            row.get(2),
                            name -> {
                                var id = new CentreId(ids.next());
                                teams.save(new Centre(id, name, zone));
                                return id;
                            });
            var team = new TeamId(ids.next());
            teams.save(new Team(team, row.get(1), centre));
            byWord.put(row.get(0), new Post(team, zone));
        }
        return byWord;
    }

    /** Where somebody works. */
    record Post(TeamId team, ZoneId zone) {}
}
