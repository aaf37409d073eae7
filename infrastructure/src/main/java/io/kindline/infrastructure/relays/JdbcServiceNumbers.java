package io.kindline.infrastructure.relays;

import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ServiceNumberId;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.Msisdn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Service numbers in one table. */
@Repository
class JdbcServiceNumbers implements ServiceNumbers {
    private final JdbcClient jdbc;

    JdbcServiceNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(ServiceNumber number) {
        Map<String, Object> columns =
                Map.of(
                        "id", number.id().value(),
                        "brand", number.brand().value(),
                        "number", number.number().value(),
                        "zone", number.zone().getId(),
                        "language", number.language().tag(),
                        "from", number.quiet().from().toString(),
                        "until", number.quiet().until().toString(),
                        "used", number.use().name());
        int changed =
                jdbc.sql(
                                """
                                update relays_service_numbers set number = :number, zone = :zone,
                                  language = :language, quiet_from = :from,
                                  quiet_until = :until, used = :used
                                where id = :id and brand_id = :brand\
                                """)
                        .params(columns)
                        .update();
        if (changed == 0) {
            jdbc.sql(
                            """
                            insert into relays_service_numbers (id, brand_id, number, zone,
                              language, quiet_from, quiet_until, used)
                            values (:id, :brand, :number, :zone, :language, :from, :until, :used)\
                            """)
                    .params(columns)
                    .update();
        }
    }

    @Override
    public Optional<ServiceNumber> find(ServiceNumberId id) {
        return jdbc.sql("select * from relays_service_numbers where id = :id")
                .param("id", id.value())
                .query((row, _) -> number(row))
                .optional();
    }

    @Override
    public Optional<ServiceNumber> withNumber(Msisdn number) {
        return jdbc.sql("select * from relays_service_numbers where number = :number")
                .param("number", number.value())
                .query((row, _) -> number(row))
                .optional();
    }

    @Override
    public List<ServiceNumber> of(Set<BrandId> brands) {
        if (brands.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select * from relays_service_numbers where brand_id in (:brands)
                        order by number\
                        """)
                .param("brands", brands.stream().map(BrandId::value).toList())
                .query((row, _) -> number(row))
                .list();
    }

    private static ServiceNumber number(ResultSet row) throws SQLException {
        return new ServiceNumber(
                new ServiceNumberId(row.getObject("id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                new Msisdn(row.getString("number")),
                ZoneId.of(row.getString("zone")),
                new Language(row.getString("language")),
                RelayRows.quiet(row),
                ServiceNumber.Use.valueOf(row.getString("used")));
    }
}
