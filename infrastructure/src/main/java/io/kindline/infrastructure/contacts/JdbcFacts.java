package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.WaitingLineRows.utc;

import io.kindline.domain.contacts.Fact;
import io.kindline.domain.contacts.Facts;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts in a table; withdrawn ones stay in it. */
@Repository
class JdbcFacts implements Facts {
    private final JdbcClient jdbc;

    JdbcFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Fact fact) {
        jdbc.sql(
                        """
                        insert into contacts_facts (id, subscriber_id, contact_id, body, noted_by,
                          noted_at)
                        values (:id, :subscriber, :contact, :body, :by, :at)\
                        """)
                .param("id", fact.id())
                .param("subscriber", fact.subscriber().value())
                .param("contact", fact.contact().value())
                .param("body", fact.text())
                .param("by", fact.by().value())
                .param("at", utc(fact.at()))
                .update();
    }

    @Override
    public void withdraw(UUID fact, SubscriberId of, Instant at) {
        jdbc.sql(
                        """
                        update contacts_facts set withdrawn_at = :at
                        where id = :id and withdrawn_at is null and subscriber_id in (
                          select s.id from subscribers_subscribers s
                          join subscribers_subscribers me on me.person_id = s.person_id
                          where me.id = :subscriber)\
                        """)
                .param("at", utc(at))
                .param("id", fact)
                .param("subscriber", of.value())
                .update();
    }
}
