package io.kindline.infrastructure.routing;

import static io.kindline.infrastructure.routing.Times.utc;

import io.kindline.domain.contacts.ContactId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What time alone makes due; each question one cheap statement. */
@Component
class DueWork {
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;

    DueWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True when something in the line may be offered by now. */
    boolean somethingWaits(Instant now) {
        return jdbc.sql("select 1 from contacts_waiting where offer_from <= :now limit 1")
                .param("now", utc(now))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Contacts in which a life may be at stake and that nobody is asked to take. */
    List<ContactId> lifeSafetyWaiting() {
        return contacts(
                jdbc.sql(
                        """
                        select contact_id as id from contacts_waiting where rank = 0
                        order by since limit :limit\
                        """));
    }

    /** Contacts whose parking is over. */
    List<ContactId> parkingOver(Instant now) {
        return contacts(
                jdbc.sql(
                                """
                                select id from contacts_contacts where parked_until <= :now
                                order by parked_until limit :limit\
                                """)
                        .param("now", utc(now)));
    }

    /**
     * Active contacts of operators who have been away for so long: taken before they went, or the
     * subscriber has waited as long for a word.
     *
     * @param lookBack only operators who went away since; all of them are worth a look now and then
     */
    List<ContactId> leftBehind(Duration away, Duration lookBack, Instant now) {
        return contacts(
                jdbc.sql(
                                """
                                select c.id from routing_presence p
                                join contacts_contacts c
                                  on c.holder_id = p.operator_id and c.state = 'active'
                                where p.state = 'OFFLINE' and p.since <= :gone
                                  and p.since > :notBefore
                                  and (c.held_since <= p.since
                                       or (c.last_inbound and c.last_at <= :gone))
                                limit :limit\
                                """)
                        .param("gone", utc(now.minus(away)))
                        .param("notBefore", utc(now.minus(lookBack))));
    }

    private static List<ContactId> contacts(JdbcClient.StatementSpec query) {
        return query.param("limit", AT_ONCE)
                .query((row, _) -> new ContactId(row.getObject("id", UUID.class)))
                .list();
    }
}
