package io.kindline.infrastructure.escalations;

import static io.kindline.infrastructure.escalations.EscalationRows.instant;
import static io.kindline.infrastructure.escalations.EscalationRows.person;
import static io.kindline.infrastructure.escalations.EscalationRows.utc;

import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.PlaceId;
import io.kindline.domain.escalations.Places;
import io.kindline.domain.places.GeoPoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports of places in one table; where somebody is stands in it sealed. */
@Repository
class JdbcPlaces implements Places {
    private final JdbcClient jdbc;
    private final EscalationRows rows;

    JdbcPlaces(JdbcClient jdbc, EscalationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void add(Place place) {
        UUID id = place.id().value();
        jdbc.sql(
                        """
                        insert into escalations_places (id, escalation_id, whereabouts, accuracy_m,
                          source, noted_by, noted_at)
                        values (:id, :escalation, :where, :accuracy, :source, :by, :at)\
                        """)
                .param("id", id)
                .param("escalation", place.escalation().value())
                .param("where", rows.seal().seal(spelled(place), id))
                .param("accuracy", place.accuracyMetres().orElse(null))
                .param("source", place.source().name())
                .param("by", place.by().value())
                .param("at", utc(place.at()))
                .update();
    }

    @Override
    public List<Place> of(EscalationId escalation) {
        return jdbc.sql(
                        """
                        select * from escalations_places where escalation_id = :escalation
                        order by noted_at desc, id desc\
                        """)
                .param("escalation", escalation.value())
                .query((row, _) -> place(row))
                .list();
    }

    /** The newest report of each, in one statement. */
    List<Place> newest(List<EscalationId> escalations) {
        return jdbc.sql(
                        """
                        select p.* from escalations_places p
                        where p.escalation_id in (:escalations) and not exists (
                          select 1 from escalations_places later
                          where later.escalation_id = p.escalation_id
                            and (later.noted_at, later.id) > (p.noted_at, p.id))\
                        """)
                .param("escalations", escalations.stream().map(EscalationId::value).toList())
                .query((row, _) -> place(row))
                .list();
    }

    /** Coordinates in the first line, which is empty without any; words in the others. */
    private static String spelled(Place place) {
        return place.point().map(it -> it.latitude() + " " + it.longitude()).orElse("")
                + "\n"
                + place.words();
    }

    private Place place(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String spelled = rows.seal().openText(row.getBytes("whereabouts"), id);
        int end = spelled.indexOf('\n');
        return new Place(
                new PlaceId(id),
                new EscalationId(row.getObject("escalation_id", UUID.class)),
                spelled.substring(end + 1),
                point(spelled.substring(0, end)),
                Optional.ofNullable(row.getObject("accuracy_m", Integer.class)),
                Place.Source.valueOf(row.getString("source")),
                person(row, "noted_by"),
                instant(row, "noted_at"));
    }

    private static Optional<GeoPoint> point(String line) {
        int gap = line.indexOf(' ');
        return gap < 0
                ? Optional.empty()
                : Optional.of(
                        new GeoPoint(
                                Double.parseDouble(line.substring(0, gap)),
                                Double.parseDouble(line.substring(gap + 1))));
    }
}
