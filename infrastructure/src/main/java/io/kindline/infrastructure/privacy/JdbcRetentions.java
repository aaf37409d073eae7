package io.kindline.infrastructure.privacy;

import io.kindline.domain.privacy.Keeping;
import io.kindline.domain.privacy.Retention;
import io.kindline.domain.privacy.Retention.Place;
import io.kindline.domain.privacy.Retentions;
import io.kindline.domain.shared.BrandId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules of keeping in a small table. */
@Repository
class JdbcRetentions implements Retentions {
    private static final String SELECT =
            """
            select brand_id, keeping, days, done_at, done_contact, contacts, last_at
            from privacy_retention\
            """;
    private static final String ONE = " where brand_id = :brand and keeping = :what";

    private final JdbcClient jdbc;

    JdbcRetentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Retention> all() {
        return jdbc.sql(SELECT + " order by brand_id, keeping")
                .query((row, _) -> retention(row))
                .list();
    }

    @Override
    public Optional<Retention> find(BrandId brand, Keeping what) {
        return one(SELECT + ONE, brand, what);
    }

    @Override
    public Optional<Retention> hold(BrandId brand, Keeping what) {
        return one(SELECT + ONE + " for update skip locked", brand, what);
    }

    private Optional<Retention> one(String sql, BrandId brand, Keeping what) {
        return jdbc.sql(sql)
                .param("brand", brand.value())
                .param("what", what.name())
                .query((row, _) -> retention(row))
                .optional();
    }

    @Override
    public void save(Retention rule) {
        if (store(
                        """
                        update privacy_retention set days = :days, done_at = :doneAt,
                          done_contact = :done, contacts = :contacts, last_at = :last
                        where brand_id = :brand and keeping = :what\
                        """,
                        rule)
                == 0) {
            store(
                    """
                    insert into privacy_retention (brand_id, keeping, days, done_at, done_contact,
                      contacts, last_at)
                    values (:brand, :what, :days, :doneAt, :done, :contacts, :last)\
                    """,
                    rule);
        }
    }

    private int store(String sql, Retention rule) {
        return jdbc.sql(sql)
                .param("brand", rule.brand().value())
                .param("what", rule.what().name())
                .param("days", rule.days())
                .param("doneAt", utc(rule.done().closedAt()))
                .param("done", rule.done().contact())
                .param("contacts", rule.contacts())
                .param("last", rule.lastAt().map(JdbcRetentions::utc).orElse(null))
                .update();
    }

    @Override
    public void end(BrandId brand, Keeping what) {
        jdbc.sql("delete from privacy_retention" + ONE)
                .param("brand", brand.value())
                .param("what", what.name())
                .update();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Retention retention(ResultSet row) throws SQLException {
        return new Retention(
                new BrandId(row.getObject("brand_id", UUID.class)),
                Keeping.valueOf(row.getString("keeping")),
                row.getInt("days"),
                new Place(
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getObject("done_contact", UUID.class)),
                row.getLong("contacts"),
                Optional.ofNullable(row.getObject("last_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
