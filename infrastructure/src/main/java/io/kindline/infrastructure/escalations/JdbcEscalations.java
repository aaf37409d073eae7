package io.kindline.infrastructure.escalations;

import static io.kindline.infrastructure.escalations.EscalationRows.utc;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Escalations in one table; what keeps contacts open is counted in another. */
@Repository
class JdbcEscalations implements Escalations {
    private static final String SELECT = "select * from escalations_escalations where ";

    private final JdbcClient jdbc;
    private final EscalationRows rows;

    JdbcEscalations(JdbcClient jdbc, EscalationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void add(Escalation.Open escalation) {
        Escalation.Particulars what = escalation.what();
        var columns = new HashMap<String, @Nullable Object>(rows.state(escalation));
        columns.put("id", what.id().value());
        columns.put("contact", what.contact().value());
        columns.put("subscriber", what.subscriber().value());
        columns.put("brand", what.brand().value());
        columns.put("service", what.service().name());
        columns.put("life", what.service().isLifeSafety());
        columns.put("purpose", what.purpose().name());
        columns.put("raisedBy", what.raisedBy().value());
        columns.put("raisedAt", utc(what.raisedAt()));
        if (escalation instanceof Escalation.Emergency) {
            guard(what.contact());
        }
        jdbc.sql(
                        """
                        insert into escalations_escalations (id, contact_id, subscriber_id, brand_id,
                          service, life_safety, purpose, raised_by, raised_at, owner_id, second_path,
                          asked_id, asked_at, asked_until, heard_by, heard_at, check_seconds,
                          watch_level, watch_since, watch_next, status, due_at, rang_at,
                          open_contact_id, open_brand_id, team_id, rung)
                        values (:id, :contact, :subscriber, :brand, :service, :life, :purpose,
                          :raisedBy, :raisedAt, :owner, :path, :askedId, :askedAt, :askedUntil,
                          :heardBy, :heardAt, :every, :level, :since, :next, :status, :dueAt,
                          :rangAt, :openContact, :openBrand, :team, :rung)\
                        """)
                .params(columns)
                .update();
    }

    /** Whoever closes the contact locks the same row. */
    private void guard(ContactId contact) {
        int counted =
                jdbc.sql(
                                """
                                update escalations_guards set open_count = open_count + 1
                                where contact_id = :contact\
                                """)
                        .param("contact", contact.value())
                        .update();
        if (counted == 0) {
            jdbc.sql("insert into escalations_guards (contact_id, open_count) values (:contact, 1)")
                    .param("contact", contact.value())
                    .update();
        }
    }

    private void unguard(ContactId contact) {
        jdbc.sql(
                        """
                        update escalations_guards set open_count = open_count - 1
                        where contact_id = :contact and open_count > 0\
                        """)
                .param("contact", contact.value())
                .update();
    }

    @Override
    public Optional<Escalation> find(EscalationId id) {
        return one(SELECT + "id = :id", id);
    }

    @Override
    public Optional<Escalation> lock(EscalationId id) {
        return one(SELECT + "id = :id for update", id);
    }

    private Optional<Escalation> one(String sql, EscalationId id) {
        return jdbc.sql(sql).param("id", id.value()).query((row, _) -> rows.read(row)).optional();
    }

    @Override
    public void save(Escalation next) {
        var columns = new HashMap<String, @Nullable Object>(rows.state(next));
        columns.put("id", next.id().value());
        switch (next) {
            case Escalation.Open _ ->
                    jdbc.sql(
                                    """
                                    update escalations_escalations set owner_id = :owner,
                                      second_path = :path, asked_id = :askedId, asked_at = :askedAt,
                                      asked_until = :askedUntil, heard_by = :heardBy, heard_at = :heardAt,
                                      check_seconds = :every, watch_level = :level, watch_since = :since,
                                      watch_next = :next, status = :status, due_at = :dueAt,
                                      rang_at = :rangAt, rung = :rung
                                    where id = :id and open_contact_id is not null\
                                    """)
                            .params(columns)
                            .update();
            case Escalation.Ended ended -> end(ended, columns);
        }
    }

    /** Ended once: what was counted is discounted once. */
    private void end(Escalation.Ended ended, Map<String, @Nullable Object> columns) {
        int changed =
                jdbc.sql(
                                """
                                update escalations_escalations set owner_id = :owner,
                                  ending = :ending, ended_by = :endedBy, ended_at = :endedAt,
                                  ending_words = :words, due_at = null, rang_at = null,
                                  open_contact_id = null, open_brand_id = null
                                where id = :id and open_contact_id is not null\
                                """)
                        .params(columns)
                        .update();
        if (changed == 1 && ended.what().service().isLifeSafety()) {
            unguard(ended.what().contact());
        }
    }

    @Override
    public List<Escalation.Open> openOf(ContactId contact) {
        return jdbc.sql(SELECT + "open_contact_id = :contact order by raised_at, id")
                .param("contact", contact.value())
                .query((row, _) -> rows.open(row))
                .list();
    }

    @Override
    public List<Escalation.Emergency> watchedBy(OperatorId owner) {
        return emergencies(
                jdbc.sql(
                                SELECT
                                        + """
                                        owner_id = :owner and open_contact_id is not null
                                          and life_safety order by raised_at, id\
                                        """)
                        .param("owner", owner.value()));
    }

    @Override
    public List<Escalation.Emergency> watched(int most) {
        return emergencies(
                jdbc.sql(
                                SELECT
                                        + """
                                        open_contact_id is not null and life_safety
                                          and watch_level in ('QUIET', 'OWNER')
                                        order by raised_at, id limit :most\
                                        """)
                        .param("most", most));
    }

    private List<Escalation.Emergency> emergencies(JdbcClient.StatementSpec query) {
        return query.query((row, _) -> rows.open(row)).list().stream()
                .filter(Escalation.Emergency.class::isInstance)
                .map(Escalation.Emergency.class::cast)
                .toList();
    }

    @Override
    public List<Escalation.Open> due(Instant now, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                due_at is not null and (due_at <= :now or rang_at > :now)
                                order by life_safety desc, due_at limit :most
                                for update skip locked\
                                """)
                .param("now", utc(now))
                .param("most", most)
                .query((row, _) -> rows.open(row))
                .list();
    }

    /** Locks the row that counts what keeps the contact open. */
    boolean isWatched(UUID contact) {
        return jdbc.sql(
                        """
                        select open_count from escalations_guards where contact_id = :contact
                        for update\
                        """)
                .param("contact", contact)
                .query(Integer.class)
                .optional()
                .filter(open -> open > 0)
                .isPresent();
    }
}
