package io.kindline.infrastructure.expenses;

import io.kindline.infrastructure.shared.PersonalTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was written of a person when somebody paid for him. The sum and the receipt are the payer's
 * and the books', and stay.
 */
@Configuration(proxyBeanMethods = false)
class PersonalExpenses {

    @Bean
    PersonalTables expensesForPerson(JdbcClient jdbc) {
        return new PersonalTables(jdbc, "expenses")
                .reading(
                        "expenses",
                        """
                        select id, contact_id, paid_on, what, amount_minor, currency, state, words
                        from expenses_expenses where subscriber_id in (:ids) order by id\
                        """)
                .subject(
                        "expense", "select id from expenses_expenses where subscriber_id in (:ids)")
                .fadingByItself(
                        "WORDS",
                        """
                        update expenses_expenses set what = '—',
                          words = case when words is null then null else '—' end
                        where brand_id = :brand and ended_at < :until and what <> '—'
                          and contact_id in (select id from contacts_contacts
                            where state = 'closed' and closed_at < :until)\
                        """)
                .erasing(
                        """
                        update expenses_expenses set what = '—',
                          words = case when words is null then null else '—' end
                        where subscriber_id in (:ids)\
                        """);
    }
}
