package io.kindline.infrastructure.promises;

import io.kindline.infrastructure.shared.PersonalTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was promised to a person; that it was, and when it was kept, stays. */
@Configuration(proxyBeanMethods = false)
class PersonalPromises {

    @Bean
    PersonalTables personalPromisesMade(JdbcClient jdbc) {
        return new PersonalTables(jdbc, "promises")
                .reading(
                        "promises",
                        """
                        select id, contact_id, body, made_at, due_at, kept_at
                        from promises_promises where subscriber_id in (:ids) order by id\
                        """)
                .goingOn(
                        """
                        select count(*) from promises_promises
                        where subscriber_id in (:ids) and kept_at is null\
                        """)
                .fading(
                        "WORDS",
                        "update promises_promises set body = '—'"
                                + " where kept_at is not null and contact_id in (:contacts)")
                .fadingByItself(
                        "WORDS",
                        """
                        update promises_promises set body = '—'
                        where brand_id = :brand and kept_at < :until and body <> '—'
                          and contact_id in (select id from contacts_contacts
                            where state = 'closed' and closed_at < :until)\
                        """)
                .erasing("update promises_promises set body = '—' where subscriber_id in (:ids)");
    }
}
