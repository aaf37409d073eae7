package io.kindline.infrastructure.authority;

import io.kindline.infrastructure.shared.PersonalTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written about a person when something was granted; that it was, and what, stays. */
@Configuration(proxyBeanMethods = false)
class PersonalExceptions {
    private static final String BLANK =
            """
             set reason = '—', good_expected = '—', beneficiary = '',
              question = case when question is null then null else '—' end,
              answer = case when answer is null then null else '—' end,
              review = case when review is null then null else '—' end,
              end_reason = case when end_reason is null then null else '—' end\
            """;

    /** Over, and nobody has to look at it any more. */
    private static final String ENDED =
            """
             brand_id = :brand and reason <> '—'
              and (closed_at < :until or state = 'declined' and ended_at < :until
                or state = 'refused' and asked_at < :until)
              and review_brand_id is null and failed_brand_id is null
              and contact_id in (select id from contacts_contacts
                where state = 'closed' and closed_at < :until)\
            """;

    @Bean
    PersonalTables exceptionsOfPerson(JdbcClient jdbc) {
        return new PersonalTables(jdbc, "authority")
                .reading(
                        "exceptions",
                        """
                        select id, kind, reason, good_expected, beneficiary, state, question,
                          answer, review, end_reason
                        from authority_exceptions where subscriber_id in (:ids) order by id\
                        """)
                .subject(
                        "exception",
                        "select id from authority_exceptions where subscriber_id in (:ids)")
                .fadingByItself(
                        "WORDS",
                        "update authority_approvals set words = '—' where exception_id in"
                                + " (select id from authority_exceptions where"
                                + ENDED
                                + ")",
                        "update authority_exceptions" + BLANK + " where" + ENDED)
                .erasing(
                        """
                        update authority_approvals set words = '—' where exception_id in (
                          select id from authority_exceptions where subscriber_id in (:ids))\
                        """,
                        "update authority_exceptions" + BLANK + " where subscriber_id in (:ids)");
    }
}
