package io.kindline.infrastructure.privacy;

import static io.kindline.infrastructure.privacy.JdbcRetentions.utc;

import io.kindline.application.privacy.ClosedContacts;
import io.kindline.domain.privacy.Retention.Place;
import io.kindline.domain.shared.BrandId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the index of closings. */
@Repository
class JdbcClosedContacts implements ClosedContacts {
    private static final String DUE =
            """
            select closed_at, id from contacts_contacts
            where brand_id = :brand and closed_at >= :after and closed_at < :until
              and (closed_at > :after or id > :id)
            order by closed_at, id
            limit :most\
            """;

    private final JdbcClient jdbc;

    JdbcClosedContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Place> next(BrandId brand, Place after, Instant until, int atMost) {
        return query(DUE, brand, after, until, atMost)
                .query((row, _) ->
                        new Place(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                row.getObject(2, UUID.class)))
                .list();
    }

    @Override
    public long count(BrandId brand, Place after, Instant until, int limit) {
        return query("select count(*) from (" + DUE + ") due", brand, after, until, limit)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec query(
            String sql, BrandId brand, Place after, Instant until, int most) {
        return jdbc.sql(sql)
                .param("brand", brand.value())
                .param("after", utc(after.closedAt()))
                .param("id", after.contact())
                .param("until", utc(until))
                .param("most", most);
    }
}
