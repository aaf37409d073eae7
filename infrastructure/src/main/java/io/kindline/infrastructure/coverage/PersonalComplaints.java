package io.kindline.infrastructure.coverage;

import io.kindline.infrastructure.shared.PersonalTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where somebody complained of coverage, and how he said it. */
@Configuration(proxyBeanMethods = false)
class PersonalComplaints {

    @Bean
    PersonalTables complaintsOfPerson(JdbcClient jdbc) {
        return new PersonalTables(jdbc, "coverage")
                .reading(
                        "complaints",
                        """
                        select k.contact_id, k.ticket_id, k.latitude, k.longitude, k.said,
                          k.noted_at
                        from coverage_complaints k
                        join contacts_contacts c on c.id = k.contact_id
                        where c.subscriber_id in (:ids) order by k.noted_at, k.contact_id\
                        """)
                .fading(
                        "WORDS",
                        "update coverage_complaints set said = '—' where contact_id in (:contacts)")
                .erasing(
                        """
                        delete from coverage_complaints where contact_id in (
                          select id from contacts_contacts where subscriber_id in (:ids))\
                        """);
    }
}
