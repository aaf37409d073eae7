package io.kindline.infrastructure.authority;

import io.kindline.application.authority.ExceptionReads;
import io.kindline.application.ledger.Executions;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of exceptions: the ids of a page by one index, then what belongs to them. */
@Repository
class JdbcExceptionReads implements ExceptionReads {
    private static final int OF_CONTACT_MAX = 50;

    private final JdbcClient jdbc;
    private final CaseReader reader;

    JdbcExceptionReads(JdbcClient jdbc, CaseReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    public List<ExceptionCase> ofContact(ContactId contact) {
        return reader.read(
                jdbc.sql(
                                """
                                select id from authority_exceptions where contact_id = :contact
                                order by asked_at, id limit :most\
                                """)
                        .param("contact", contact.value())
                        .param("most", OF_CONTACT_MAX)
                        .query((row, _) -> CaseRows.id(row))
                        .list());
    }

    @Override
    public Page<ExceptionCase> list(Filter filter, Optional<String> after, int most) {
        if (filter.brands().isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        var conditions = new ArrayList<String>(List.of("brand_id in (:brands)"));
        Map<String, Object> values = new HashMap<>();
        values.put("brands", filter.brands().stream().map(BrandId::value).toList());
        values.put("most", most + 1);
        filter.asker()
                .map(OperatorId::value)
                .ifPresent(id -> {
                    conditions.add("asker_id = :asker");
                    values.put("asker", id);
                });
        filter.subscriber()
                .map(SubscriberId::value)
                .ifPresent(id -> {
                    conditions.add("subscriber_id = :subscriber");
                    values.put("subscriber", id);
                });
        filter.kind()
                .map(ExceptionKind::name)
                .ifPresent(kind -> {
                    conditions.add("kind = :kind");
                    values.put("kind", kind);
                });
        filter.state()
                .ifPresent(state -> {
                    conditions.add("state = :state");
                    values.put("state", state);
                });
        after.map(UUID::fromString)
                .ifPresent(id -> {
                    conditions.add("id < :after");
                    values.put("after", id);
                });
        List<UUID> ids =
                jdbc.sql(
                                "select id from authority_exceptions where "
                                        + String.join(" and ", conditions)
                                        + " order by id desc limit :most")
                        .params(values)
                        .query((row, _) -> CaseRows.id(row))
                        .list();
        List<UUID> page = ids.size() > most ? ids.subList(0, most) : ids;
        return new Page<>(
                reader.read(page),
                ids.size() > most ? Optional.of(page.getLast().toString()) : Optional.empty());
    }

    @Override
    public List<ExceptionCase> pending(Set<BrandId> brands, int most) {
        return ofBrands("pending_brand_id", "answer_by", brands, most);
    }

    @Override
    public List<ExceptionCase> toReview(Set<BrandId> brands, int most) {
        return ofBrands("review_brand_id", "asked_at", brands, most);
    }

    @Override
    public List<ExceptionCase> notCarriedOut(Set<BrandId> brands, int most) {
        return brands.isEmpty()
                ? List.of()
                : reader.read(
                        jdbc.sql(
                                        """
                                        select id from authority_exceptions
                                        where failed_brand_id in (:brands)
                                        union select e.id from ledger_outbox o
                                        join authority_exceptions e on e.id = o.exception_id
                                        where o.attempts >= :serious and o.last_problem is not null
                                          and e.brand_id in (:brands)
                                        order by id limit :most\
                                        """)
                                .param("brands", brands.stream().map(BrandId::value).toList())
                                .param("serious", Executions.Trouble.SERIOUS_FROM)
                                .param("most", most)
                                .query((row, _) -> CaseRows.id(row))
                                .list());
    }

    private List<ExceptionCase> ofBrands(
            String column, String order, Set<BrandId> brands, int most) {
        return brands.isEmpty()
                ? List.of()
                : reader.read(
                        jdbc.sql(
                                        "select id from authority_exceptions where "
                                                + column
                                                + " in (:brands) order by "
                                                + order
                                                + ", id limit :most")
                                .param("brands", brands.stream().map(BrandId::value).toList())
                                .param("most", most)
                                .query((row, _) -> CaseRows.id(row))
                                .list());
    }
}
