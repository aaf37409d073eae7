package io.kindline.infrastructure.covert;

import io.kindline.infrastructure.shared.PersonalTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody who could not speak freely let be known; a silence that is kept stays kept. */
@Configuration(proxyBeanMethods = false)
class PersonalSilences {

    @Bean
    PersonalTables silencesOfPerson(JdbcClient jdbc) {
        return new PersonalTables(jdbc, "covert")
                .reading(
                        "silences",
                        """
                        select id, contact_id, begun_at, lifted_at, reason
                        from covert_silences where subscriber_id in (:ids) order by id\
                        """)
                .reading(
                        "answers",
                        """
                        select contact_id, question, said, noted_at from covert_answers
                        where contact_id in (
                          select id from contacts_contacts where subscriber_id in (:ids))
                        order by id\
                        """)
                .goingOn(
                        """
                        select count(*) from covert_silences
                        where subscriber_id in (:ids) and lifted_at is null\
                        """)
                .fading(
                        "WORDS",
                        "delete from covert_answers where contact_id in (:contacts)",
                        """
                        update covert_silences
                        set reason = case when reason is null then null else '—' end
                        where contact_id in (:contacts)\
                        """)
                .erasing(
                        """
                        delete from covert_answers where contact_id in (
                          select id from contacts_contacts where subscriber_id in (:ids))\
                        """,
                        """
                        update covert_silences
                        set reason = case when reason is null then null else '—' end
                        where subscriber_id in (:ids)\
                        """);
    }
}
