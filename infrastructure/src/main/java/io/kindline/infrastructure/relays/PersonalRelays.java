package io.kindline.infrastructure.relays;

import io.kindline.infrastructure.shared.PersonalTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a person asked to have passed on, and to whom he was asked. He is handed out what he asked
 * for and what he was told, never who the other is nor that it was the other who said no. That
 * somebody never wants to be asked stays for ever: a keyed hash, of nobody.
 */
@Configuration(proxyBeanMethods = false)
class PersonalRelays {
    /** A sealed number that holds nothing. */
    private static final String EMPTY = "A".repeat(40);

    @Bean
    PersonalTables relaysOfPerson(JdbcClient jdbc) {
        return new PersonalTables(jdbc, "relays")
                .reading(
                        "relays",
                        """
                        select id, contact_id, purpose, asked_at, body,
                          case when state <> 'ENDED' then 'running'
                               when ending in ('PASSED_ON', 'EXCHANGED') then lower(ending)
                               when ending = 'WITHDRAWN' then 'withdrawn'
                               else 'could not help' end as outcome
                        from relays_relays where subscriber_id in (:ids) order by id\
                        """)
                .reading(
                        "calls",
                        """
                        select id, called_at, seconds from relays_calls
                        where subscriber_id in (:ids) order by id\
                        """)
                .reading(
                        "gifts",
                        """
                        select id, contact_id, what, worth_minor, currency, fate, given_at
                        from relays_gifts where subscriber_id in (:ids) order by id\
                        """)
                .reading(
                        "line_orders",
                        """
                        select id, contact_id, wanted, ordered_at, ended, ended_at
                        from relays_line_orders where subscriber_id in (:ids) order by id\
                        """)
                .subject("relay", "select id from relays_relays where subscriber_id in (:ids)")
                .goingOn(
                        """
                        select count(*) from relays_relays
                        where subscriber_id in (:ids) and state <> 'ENDED'\
                        """)
                .fading(
                        "WORDS",
                        words("contact_id in (:contacts) and state = 'ENDED'")[0],
                        words("contact_id in (:contacts) and state = 'ENDED'")[1],
                        "delete from relays_letters where contact_id in (:contacts)")
                .erasing(
                        "delete from relays_texts where relay_id in "
                                + "(select id from relays_relays where subscriber_id in (:ids))",
                        words("subscriber_id in (:ids)")[0],
                        words("subscriber_id in (:ids)")[1],
                        "delete from relays_texts where relay_id in (select relay_id from"
                                + " relays_parties where subscriber_id in (:ids))",
                        "update relays_parties set name = '', open_key = null, sealed = '"
                                + EMPTY
                                + "' where subscriber_id in (:ids)",
                        "delete from relays_letters where subscriber_id in (:ids)",
                        "delete from relays_line_orders where subscriber_id in (:ids)",
                        "update relays_gifts set what = '—' where subscriber_id in (:ids)",
                        "delete from relays_calls where subscriber_id in (:ids)");
    }

    private static String[] words(String which) {
        return new String[] {
            "update relays_parties set name = '', sealed = '"
                    + EMPTY
                    + "' where relay_id in (select id from relays_relays where "
                    + which
                    + ")",
            "update relays_relays set body = '—', words = '' where " + which
        };
    }
}
