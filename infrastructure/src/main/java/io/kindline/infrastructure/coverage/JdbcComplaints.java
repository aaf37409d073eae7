package io.kindline.infrastructure.coverage;

import io.kindline.domain.coverage.Cluster;
import io.kindline.domain.coverage.Complaint;
import io.kindline.domain.coverage.Complaints;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.BrandId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints in one table; one row a brand lets them take turns. */
@Repository
class JdbcComplaints implements Complaints {
    private static final int LOOKED_AT_MAX = 5_000;

    private final JdbcClient jdbc;

    JdbcComplaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void turn(BrandId brand) {
        jdbc.sql("insert into coverage_turns (brand_id) values (?) on conflict do nothing")
                .param(brand.value())
                .update();
        jdbc.sql("select brand_id from coverage_turns where brand_id = ? for update")
                .param(brand.value())
                .query(UUID.class)
                .single();
    }

    @Override
    public void add(Complaint complaint) {
        jdbc.sql(
                        """
                        insert into coverage_complaints (contact_id, ticket_id, brand_id, latitude,
                          longitude, said, noted_by, noted_at)
                        values (:contact, :ticket, :brand, :latitude, :longitude, :said, :by, :at)
                        on conflict do nothing\
                        """)
                .param("contact", complaint.contact().value())
                .param("ticket", complaint.ticket().value())
                .param("brand", complaint.brand().value())
                .param("latitude", complaint.point().latitude())
                .param("longitude", complaint.point().longitude())
                .param("said", complaint.words())
                .param("by", complaint.by().value())
                .param("at", complaint.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Cluster> open(Set<BrandId> brands) {
        if (brands.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Seen>> byTicket = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select c.ticket_id, c.brand_id, c.latitude, c.longitude, c.noted_at,
                          e.status
                        from coverage_complaints c
                        join escalations_escalations e on e.id = c.ticket_id
                        where c.brand_id in (:brands) and e.ending is null
                        order by c.noted_at, c.contact_id limit :most\
                        """)
                .param("brands", brands.stream().map(BrandId::value).toList())
                .param("most", LOOKED_AT_MAX)
                .query((row, _) -> seen(row))
                .list()
                .forEach(one ->
                        byTicket.computeIfAbsent(one.ticket(), _ -> new ArrayList<>()).add(one));
        return byTicket.values().stream().map(JdbcComplaints::cluster).toList();
    }

    private record Seen(UUID ticket, UUID brand, GeoPoint point, Instant at, String status) {}

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getObject("ticket_id", UUID.class),
                row.getObject("brand_id", UUID.class),
                new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getString("status"));
    }

    private static Cluster cluster(List<Seen> some) {
        Seen first = some.getFirst();
        return new Cluster(
                new EscalationId(first.ticket()),
                new BrandId(first.brand()),
                some.stream().map(Seen::point).toList(),
                first.at(),
                first.status());
    }
}
