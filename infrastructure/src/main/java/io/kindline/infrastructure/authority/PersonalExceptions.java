package io.kindline.infrastructure.authority;

import io.kindline.infrastructure.shared.PersonalTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written about a person when something was granted; that it was, and what, stays. */
@Configuration(proxyBeanMethods = false)
class PersonalExceptions {

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
                .erasing(
                        """
                        update authority_approvals set words = '—' where exception_id in (
                          select id from authority_exceptions where subscriber_id in (:ids))\
                        """,
                        """
                        update authority_exceptions
                        set reason = '—', good_expected = '—', beneficiary = '',
                          question = case when question is null then null else '—' end,
                          answer = case when answer is null then null else '—' end,
                          review = case when review is null then null else '—' end,
                          end_reason = case when end_reason is null then null else '—' end
                        where subscriber_id in (:ids)\
                        """);
    }
}
