package io.kindline.infrastructure.covert;

import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.covert.CoverAnswer;
import io.kindline.domain.covert.CoverQuestion;
import io.kindline.domain.covert.Silence;
import io.kindline.domain.covert.Silences;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Silences in one table, answers in another. */
@Repository
class JdbcSilences implements Silences {
    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcSilences(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public void begin(Silence.Kept silence) {
        Silence.What what = silence.what();
        jdbc.sql(
                        """
                        insert into covert_silences (id, contact_id, subscriber_id, brand_id,
                          begun_by, begun_at, kept_contact_id, kept_subscriber_id)
                        select cast(:id as uuid), cast(:contact as uuid), cast(:subscriber as uuid),
                          cast(:brand as uuid), cast(:by as uuid),
                          cast(:at as timestamp with time zone), cast(:contact as uuid),
                          cast(:subscriber as uuid)
                        where not exists (
                          select 1 from covert_silences where kept_contact_id = :contact)\
                        """)
                .param("id", ids.next())
                .param("contact", what.contact().value())
                .param("subscriber", what.subscriber().value())
                .param("brand", what.brand().value())
                .param("by", what.by().value())
                .param("at", utc(what.since()))
                .update();
    }

    @Override
    public Optional<Silence.Kept> keptIn(ContactId contact) {
        return jdbc.sql("select * from covert_silences where kept_contact_id = :contact")
                .param("contact", contact.value())
                .query((row, _) ->
                        new Silence.Kept(
                                new Silence.What(
                                        contact,
                                        new SubscriberId(
                                                row.getObject("subscriber_id", UUID.class)),
                                        new BrandId(row.getObject("brand_id", UUID.class)),
                                        new OperatorId(row.getObject("begun_by", UUID.class)),
                                        row.getObject("begun_at", OffsetDateTime.class)
                                                .toInstant())))
                .optional();
    }

    @Override
    public void lift(Silence.Lifted silence) {
        jdbc.sql(
                        """
                        update covert_silences set lifted_by = :by, lifted_at = :at,
                          reason = :reason, kept_contact_id = null, kept_subscriber_id = null
                        where kept_contact_id = :contact\
                        """)
                .param("by", silence.by().value())
                .param("at", utc(silence.at()))
                .param("reason", silence.reason())
                .param("contact", silence.what().contact().value())
                .update();
    }

    @Override
    public boolean isSilenced(SubscriberId subscriber) {
        return jdbc.sql(
                        """
                        select 1 from covert_silences v
                        where v.kept_subscriber_id = :subscriber or v.kept_subscriber_id in (
                          select other.id from subscribers_subscribers me
                          join subscribers_subscribers other on other.person_id = me.person_id
                          where me.id = :subscriber)
                        limit 1\
                        """)
                .param("subscriber", subscriber.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public Set<SubscriberId> silencedAmong(Set<SubscriberId> subscribers) {
        if (subscribers.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql(
                        """
                        select v.kept_subscriber_id from covert_silences v
                        where v.kept_subscriber_id in (:subscribers)
                        union
                        select me.id from subscribers_subscribers me
                        join subscribers_subscribers other on other.person_id = me.person_id
                        join covert_silences v on v.kept_subscriber_id = other.id
                        where me.id in (:subscribers)\
                        """)
                .param("subscribers", subscribers.stream().map(SubscriberId::value).toList())
                .query((row, _) -> new SubscriberId(row.getObject(1, UUID.class)))
                .set();
    }

    @Override
    public void add(ContactId contact, CoverAnswer answer) {
        jdbc.sql(
                        """
                        insert into covert_answers (id, contact_id, question, said, noted_by, noted_at)
                        values (:id, :contact, :question, :said, :by, :at)\
                        """)
                .param("id", ids.next())
                .param("contact", contact.value())
                .param("question", answer.question().name())
                .param("said", answer.said().name())
                .param("by", answer.by().value())
                .param("at", utc(answer.at()))
                .update();
    }

    @Override
    public List<CoverAnswer> answers(ContactId contact) {
        return jdbc.sql(
                        """
                        select * from covert_answers where contact_id = :contact
                        order by noted_at, id\
                        """)
                .param("contact", contact.value())
                .query((row, _) ->
                        new CoverAnswer(
                                CoverQuestion.valueOf(row.getString("question")),
                                CoverAnswer.Said.valueOf(row.getString("said")),
                                new OperatorId(row.getObject("noted_by", UUID.class)),
                                row.getObject("noted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
