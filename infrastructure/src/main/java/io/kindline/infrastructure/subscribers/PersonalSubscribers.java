package io.kindline.infrastructure.subscribers;

import io.kindline.infrastructure.shared.PersonalTables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who a person is, where he lives and how he is reached. */
@Configuration(proxyBeanMethods = false)
class PersonalSubscribers {

    @Bean
    PersonalTables recordsOfPerson(JdbcClient jdbc, AddressSeal seal) {
        return new PersonalTables(jdbc, "subscribers")
                .reading(
                        "records",
                        """
                        select id, person_id, brand_id, name, confirmed, account, language, zone,
                          region, tariff, balance_minor, balance_currency, loyal_since, created_at
                        from subscribers_subscribers where id in (:ids)\
                        """)
                .reading("addresses", of -> addresses(jdbc, seal, of))
                .reading(
                        "services",
                        "select * from subscribers_services where subscriber_id in (:ids)")
                .reading(
                        "consents",
                        "select * from subscribers_consents where subscriber_id in (:ids)")
                .subject("subscriber", "select id from subscribers_subscribers where id in (:ids)")
                .subject(
                        "person",
                        "select person_id from subscribers_subscribers where id in (:ids)")
                .erasing(
                        "delete from subscribers_addresses where subscriber_id in (:ids)",
                        "delete from subscribers_services where subscriber_id in (:ids)",
                        "delete from subscribers_consents where subscriber_id in (:ids)",
                        """
                        update subscribers_subscribers
                        set name = '', name_key = '', account = null, zone = 'UTC', region = '',
                          tariff = '', balance_minor = 0, loyal_since = null, data_key = null,
                          confirmed = false, version = version + 1
                        where id in (:ids)\
                        """);
    }

    /** In clear: they are the person's own. */
    private static List<Map<String, Object>> addresses(
            JdbcClient jdbc, AddressSeal seal, Set<UUID> of) {
        return jdbc.sql(
                        """
                        select a.subscriber_id, a.channel, a.kind, a.line, a.sealed, s.data_key
                        from subscribers_addresses a
                        join subscribers_subscribers s on s.id = a.subscriber_id
                        where s.id in (:ids) and s.data_key is not null order by a.id\
                        """)
                .param("ids", of)
                .query((row, _) -> {
                    UUID owner = row.getObject(1, UUID.class);
                    Map<String, Object> address = new LinkedHashMap<>();
                    address.put("subscriber_id", owner.toString());
                    address.put("channel", row.getString(2));
                    address.put("kind", row.getString(3));
                    address.put("line", row.getBoolean(4));
                    address.put("address", seal.open(row.getBytes(5), row.getBytes(6), owner));
                    return address;
                })
                .list();
    }
}
