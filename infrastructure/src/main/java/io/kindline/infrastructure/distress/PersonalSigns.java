package io.kindline.infrastructure.distress;

import io.kindline.infrastructure.shared.PersonalTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which danger a message told of, and when; the words themselves are in the message alone. */
@Configuration(proxyBeanMethods = false)
class PersonalSigns {
    private static final String HIS =
            " where contact_id in (select id from contacts_contacts where subscriber_id in (:ids))";

    @Bean
    PersonalTables signsOfPerson(JdbcClient jdbc) {
        return new PersonalTables(jdbc, "distress")
                .reading(
                        "signs",
                        "select message_id, contact_id, danger, found_at, settled_at"
                                + " from distress_signs"
                                + HIS
                                + " order by message_id")
                .fading("WORDS", "delete from distress_signs where contact_id in (:contacts)")
                .erasing("delete from distress_signs" + HIS);
    }
}
