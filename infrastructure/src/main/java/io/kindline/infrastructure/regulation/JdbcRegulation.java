package io.kindline.infrastructure.regulation;

import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.ClauseId;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.regulation.Firmness;
import io.kindline.domain.regulation.Regulation;
import io.kindline.domain.shared.BrandId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clauses, one row a version. */
@Repository
class JdbcRegulation implements Regulation {
    private final JdbcClient jdbc;

    JdbcRegulation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Clause> inForce(BrandId brand, ClauseKey key, LocalDate day) {
        return jdbc.sql(
                        """
                        select * from regulation_clauses
                        where brand_id = :brand and clause_key = :key and from_day <= :day
                          and (until_day is null or until_day >= :day)
                        order by version desc limit 1\
                        """)
                .param("brand", brand.value())
                .param("key", key.value())
                .param("day", day)
                .query((row, _) -> clause(row))
                .optional();
    }

    @Override
    public List<Clause> of(Set<BrandId> brands) {
        if (brands.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select * from regulation_clauses where brand_id in (:brands)
                        order by clause_key, brand_id, version desc\
                        """)
                .param("brands", brands.stream().map(BrandId::value).toList())
                .query((row, _) -> clause(row))
                .list();
    }

    @Override
    public void add(Clause clause) {
        jdbc.sql(
                        """
                        insert into regulation_clauses (id, brand_id, clause_key, version, title,
                          body, owner, firmness, from_day, until_day)
                        values (:id, :brand, :key, :version, :title, :body, :owner, :firmness,
                          :from, :until)\
                        """)
                .param("id", clause.id().value())
                .param("brand", clause.brand().value())
                .param("key", clause.key().value())
                .param("version", clause.version())
                .param("title", clause.wording().title())
                .param("body", clause.wording().text())
                .param("owner", clause.wording().owner())
                .param("firmness", clause.firmness().name())
                .param("from", clause.from())
                .param("until", clause.until().orElse(null))
                .update();
    }

    @Override
    public void end(ClauseId version, LocalDate last) {
        jdbc.sql("update regulation_clauses set until_day = :last where id = :id")
                .param("last", last)
                .param("id", version.value())
                .update();
    }

    private static Clause clause(ResultSet row) throws SQLException {
        return new Clause(
                new ClauseId(row.getObject("id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                new ClauseKey(row.getString("clause_key")),
                row.getInt("version"),
                new Clause.Wording(
                        row.getString("title"), row.getString("body"), row.getString("owner")),
                Firmness.valueOf(row.getString("firmness")),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)));
    }
}
