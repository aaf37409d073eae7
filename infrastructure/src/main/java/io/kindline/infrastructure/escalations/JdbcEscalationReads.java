package io.kindline.infrastructure.escalations;

import io.kindline.application.escalations.EscalationLine;
import io.kindline.application.escalations.EscalationReads;
import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.shared.BrandId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Boards and strips in two statements: the open ones, and their newest places. */
@Repository
class JdbcEscalationReads implements EscalationReads {
    private final JdbcClient jdbc;
    private final EscalationRows rows;
    private final JdbcPlaces places;

    JdbcEscalationReads(JdbcClient jdbc, EscalationRows rows, JdbcPlaces places) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.places = places;
    }

    @Override
    public List<EscalationLine> open(Set<BrandId> brands, int most) {
        if (brands.isEmpty()) {
            return List.of();
        }
        List<EscalationLine> lines =
                jdbc.sql(
                                """
                                select e.*, c.neutral, coalesce(s.name, '') as subscriber_name
                                from escalations_escalations e
                                join contacts_contacts c on c.id = e.contact_id
                                left join subscribers_subscribers s on s.id = e.subscriber_id
                                where e.open_brand_id in (:brands)
                                order by e.life_safety desc, e.raised_at, e.id limit :most\
                                """)
                        .param("brands", brands.stream().map(BrandId::value).toList())
                        .param("most", most)
                        .query((row, _) -> {
                            boolean neutral = row.getBoolean("neutral");
                            return new EscalationLine(
                                    rows.open(row),
                                    neutral ? "" : row.getString("subscriber_name"),
                                    neutral ? Discretion.NEUTRAL : Discretion.PLAIN,
                                    Optional.empty());
                        })
                        .list();
        return lines.isEmpty() ? lines : withPlaces(lines);
    }

    private List<EscalationLine> withPlaces(List<EscalationLine> lines) {
        Map<EscalationId, Place> newest = new HashMap<>();
        places.newest(lines.stream().map(line -> line.escalation().id()).toList())
                .forEach(place -> newest.put(place.escalation(), place));
        return lines.stream()
                .map(line ->
                        switch (line.discretion()) {
                            case NEUTRAL -> line;
                            case PLAIN ->
                                    new EscalationLine(
                                            line.escalation(),
                                            line.name(),
                                            line.discretion(),
                                            Optional.ofNullable(
                                                    newest.get(line.escalation().id())));
                        })
                .toList();
    }
}
