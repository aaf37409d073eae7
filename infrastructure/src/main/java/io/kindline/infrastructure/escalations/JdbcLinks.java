package io.kindline.infrastructure.escalations;

import static io.kindline.infrastructure.escalations.EscalationRows.instant;
import static io.kindline.infrastructure.escalations.EscalationRows.utc;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Link;
import io.kindline.domain.escalations.Links;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits for answers in one table, the answers in another. */
@Repository
class JdbcLinks implements Links {
    private final JdbcClient jdbc;

    JdbcLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Link link) {
        jdbc.sql(
                        """
                        insert into escalations_links (escalation_id, contact_id, promise_id,
                          linked_by, linked_at)
                        values (:escalation, :contact, :promise, :by, :at) on conflict do nothing\
                        """)
                .param("escalation", link.escalation().value())
                .param("contact", link.contact().value())
                .param("promise", link.promise().map(PromiseId::value).orElse(null), Types.OTHER)
                .param("by", link.by().value())
                .param("at", utc(link.at()))
                .update();
    }

    @Override
    public void promised(Link link) {
        jdbc.sql(
                        """
                        update escalations_links set promise_id = :promise
                        where escalation_id = :escalation and contact_id = :contact\
                        """)
                .param("promise", link.promise().map(PromiseId::value).orElse(null), Types.OTHER)
                .param("escalation", link.escalation().value())
                .param("contact", link.contact().value())
                .update();
    }

    @Override
    public List<Link> of(EscalationId escalation) {
        return jdbc.sql(
                        """
                        select * from escalations_links where escalation_id = :escalation
                        order by linked_at, contact_id\
                        """)
                .param("escalation", escalation.value())
                .query((row, _) -> link(row))
                .list();
    }

    @Override
    public Set<Language> languages(EscalationId escalation) {
        return jdbc.sql(
                        """
                        select distinct c.language from escalations_links l
                        join contacts_contacts c on c.id = l.contact_id
                        where l.escalation_id = :escalation\
                        """)
                .param("escalation", escalation.value())
                .query((row, _) -> new Language(row.getString(1)))
                .set();
    }

    @Override
    public void answered(EscalationId escalation, Map<Language, String> inLanguages, Instant now) {
        inLanguages.forEach((language, body) ->
                jdbc.sql(
                                """
                                insert into escalations_answers (escalation_id, language, body)
                                values (:escalation, :language, :body)\
                                """)
                        .param("escalation", escalation.value())
                        .param("language", language.tag())
                        .param("body", body)
                        .update());
        jdbc.sql(
                        """
                        update escalations_links set tell_after = :now
                        where escalation_id = :escalation and told_at is null\
                        """)
                .param("now", utc(now))
                .param("escalation", escalation.value())
                .update();
    }

    @Override
    public Map<Language, String> answer(EscalationId escalation) {
        return jdbc
                .sql("select language, body from escalations_answers where escalation_id = :id")
                .param("id", escalation.value())
                .query((row, _) -> Map.entry(new Language(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Link> takeUntold(Instant now, int most) {
        return jdbc.sql(
                        """
                        select * from escalations_links where tell_after <= :now
                        order by tell_after limit :most for update skip locked\
                        """)
                .param("now", utc(now))
                .param("most", most)
                .query((row, _) -> link(row))
                .list();
    }

    @Override
    public void told(Link link, Instant now) {
        jdbc.sql(
                        """
                        update escalations_links set tell_after = null, told_at = :now
                        where escalation_id = :escalation and contact_id = :contact\
                        """)
                .param("now", utc(now))
                .param("escalation", link.escalation().value())
                .param("contact", link.contact().value())
                .update();
    }

    @Override
    public void later(Link link, Instant notBefore) {
        jdbc.sql(
                        """
                        update escalations_links set tell_after = :then
                        where escalation_id = :escalation and contact_id = :contact\
                        """)
                .param("then", utc(notBefore))
                .param("escalation", link.escalation().value())
                .param("contact", link.contact().value())
                .update();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new EscalationId(row.getObject("escalation_id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                new OperatorId(row.getObject("linked_by", UUID.class)),
                instant(row, "linked_at"),
                Optional.ofNullable(row.getObject("promise_id", UUID.class)).map(PromiseId::new));
    }
}
