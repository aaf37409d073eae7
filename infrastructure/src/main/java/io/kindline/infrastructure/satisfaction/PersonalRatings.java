package io.kindline.infrastructure.satisfaction;

import io.kindline.infrastructure.shared.PersonalTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person wrote beside his marks; the marks stay. */
@Configuration(proxyBeanMethods = false)
class PersonalRatings {
    private static final String HIS =
            " where contact_id in (select id from contacts_contacts where subscriber_id in (:ids))";

    @Bean
    PersonalTables personalMarks(JdbcClient jdbc) {
        return new PersonalTables(jdbc, "satisfaction")
                .reading(
                        "ratings",
                        "select contact_id, quality, speed, remark, rated_at"
                                + " from satisfaction_ratings"
                                + HIS)
                .fading(
                        "WORDS",
                        "update satisfaction_ratings set remark = ''"
                                + " where contact_id in (:contacts)")
                .erasing("update satisfaction_ratings set remark = ''" + HIS);
    }
}
