package io.kindline.infrastructure.subscribers;

import io.kindline.domain.subscribers.LinkId;
import io.kindline.domain.subscribers.PersonId;
import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.SubscriberId;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by plain statements: one row per record moved. */
@Component
class JdbcPersonLinks implements PersonLinks {
    private static final String COLUMNS =
            "select link_id, subscriber_id, from_person, to_person, linked_by, linked_at"
                    + " from subscribers_links";

    private final JdbcClient jdbc;
    private final EntityManager rows;

    JdbcPersonLinks(JdbcClient jdbc, EntityManager rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    @Transactional
    public void link(LinkId id, PersonId from, PersonId to, String by, Instant now) {
        jdbc.sql(
                        """
                        insert into subscribers_links (link_id, subscriber_id, from_person,
                          to_person, linked_by, linked_at)
                        select cast(:link as uuid), id, person_id, cast(:to as uuid), :by,
                          cast(:now as timestamp with time zone)
                        from subscribers_subscribers where person_id = :from\
                        """)
                .param("link", id.value())
                .param("to", to.value())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("from", from.value())
                .update();
        move("person_id = :from", to, Map.of("from", from.value()));
    }

    @Override
    public Optional<Link> find(LinkId id) {
        return links(" where link_id = :id and undone_at is null", id.value()).stream().findFirst();
    }

    @Override
    public List<Link> standing(PersonId person) {
        return links(" where to_person = :id and undone_at is null", person.value());
    }

    @Override
    @Transactional
    public void undo(Link link, String by, Instant now) {
        int undone =
                jdbc.sql(
                                """
                                update subscribers_links set undone_by = :by, undone_at = :now
                                where link_id = :link and undone_at is null
                                  and subscriber_id in (:moved)\
                                """)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("link", link.id().value())
                        .param("moved", link.moved().stream().map(SubscriberId::value).toList())
                        .update();
        if (undone > 0) {
            move(
                    "person_id = :from and id in (:moved)",
                    link.from(),
                    Map.of(
                            "from",
                            link.to().value(),
                            "moved",
                            link.moved().stream().map(SubscriberId::value).toList()));
        }
    }

    private void move(String which, PersonId to, Map<String, ?> parameters) {
        rows.flush();
        jdbc.sql(
                        "update subscribers_subscribers set person_id = :to, version = version + 1"
                                + " where "
                                + which)
                .param("to", to.value())
                .params(parameters)
                .update();
        rows.clear();
    }

    private List<Link> links(String where, UUID id) {
        Map<UUID, Link> links = new LinkedHashMap<>();
        jdbc.sql(COLUMNS + where + " order by linked_at desc, link_id desc, subscriber_id")
                .param("id", id)
                .query((row, _) -> link(row))
                .list()
                .forEach(link -> links.merge(link.id().value(), link, JdbcPersonLinks::joined));
        return List.copyOf(links.values());
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new LinkId(row.getObject("link_id", UUID.class)),
                new PersonId(row.getObject("from_person", UUID.class)),
                new PersonId(row.getObject("to_person", UUID.class)),
                List.of(new SubscriberId(row.getObject("subscriber_id", UUID.class))),
                row.getString("linked_by"),
                row.getObject("linked_at", OffsetDateTime.class).toInstant());
    }

    private static Link joined(Link one, Link other) {
        var moved = new ArrayList<>(one.moved());
        moved.addAll(other.moved());
        return new Link(one.id(), one.from(), one.to(), moved, one.by(), one.at());
    }
}
