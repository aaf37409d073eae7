package io.kindline.infrastructure.authority;

import static io.kindline.infrastructure.authority.CaseColumns.utc;

import io.kindline.domain.approvals.Approval;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Exceptions;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exceptions in one table, their approvals in another. */
@Repository
class JdbcExceptions implements Exceptions {
    private final JdbcClient jdbc;
    private final CaseReader reader;

    JdbcExceptions(JdbcClient jdbc, CaseReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    public Optional<ExceptionCase> find(ExceptionId id) {
        return reader.read(List.of(id.value())).stream().findFirst();
    }

    @Override
    public Optional<ExceptionCase> hold(ExceptionId id) {
        return reader
                .read(
                        jdbc.sql("select id from authority_exceptions where id = :id for update")
                                .param("id", id.value())
                                .query((row, _) -> CaseRows.id(row))
                                .list())
                .stream()
                .findFirst();
    }

    @Override
    public void add(ExceptionCase exception, Optional<RequestKey> key) {
        Map<String, @Nullable Object> columns = CaseColumns.ofPlea(exception);
        columns.putAll(CaseColumns.ofState(exception));
        columns.put("request_key", key.map(RequestKey::key).orElse(null));
        columns.put("fingerprint", key.map(RequestKey::fingerprint).orElse(null));
        String names = String.join(", ", columns.keySet());
        String values =
                columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        jdbc.sql("insert into authority_exceptions (" + names + ") values (" + values + ")")
                .params(columns)
                .update();
    }

    @Override
    public void save(ExceptionCase exception) {
        Map<String, @Nullable Object> columns = CaseColumns.ofState(exception);
        String changes =
                columns.keySet().stream()
                        .map(name -> name + " = :" + name)
                        .collect(Collectors.joining(", "));
        jdbc.sql("update authority_exceptions set " + changes + " where id = :id")
                .params(columns)
                .param("id", exception.id().value())
                .update();
        addApprovals(exception);
    }

    /** Approvals are only ever added; the last state that brings one has the others too. */
    private void addApprovals(ExceptionCase exception) {
        List<Approval> approvals =
                exception instanceof ExceptionCase.Pending pending
                        ? pending.approvals()
                        : exception instanceof ExceptionCase.Granted granted
                                ? granted.grant().approvals()
                                : List.of();
        for (int i = 0; i < approvals.size(); i++) {
            Approval approval = approvals.get(i);
            jdbc.sql(
                            """
                            insert into authority_approvals (exception_id, position, by_id,
                              in_name_of, amount_minor, words, at)
                            select :id, :position, :by, :name, :amount, :words, :at
                            where not exists (select 1 from authority_approvals
                              where exception_id = :id and position = :position)\
                            """)
                    .param("id", exception.id().value())
                    .param("position", i)
                    .param("by", approval.vote().by().value())
                    .param("name", approval.vote().inNameOf().value())
                    .param("amount", approval.amount().minorUnits())
                    .param("words", approval.words())
                    .param("at", utc(approval.at()))
                    .update();
        }
    }

    @Override
    public Optional<Repeated> repeated(OperatorId asker, String key) {
        return jdbc.sql(
                        """
                        select id, fingerprint from authority_exceptions
                        where asker_id = :asker and request_key = :key\
                        """)
                .param("asker", asker.value())
                .param("key", key)
                .query((row, _) ->
                        new Repeated(
                                new ExceptionId(CaseRows.id(row)), row.getString("fingerprint")))
                .optional();
    }

    @Override
    public List<ExceptionCase.Pending> unanswered(Instant now, int most) {
        List<UUID> ids =
                jdbc.sql(
                                """
                                select id from authority_exceptions
                                where pending_brand_id is not null and answer_by <= :now
                                order by answer_by limit :most for update skip locked\
                                """)
                        .param("now", utc(now))
                        .param("most", most)
                        .query((row, _) -> CaseRows.id(row))
                        .list();
        return reader.read(ids).stream()
                .filter(ExceptionCase.Pending.class::isInstance)
                .map(ExceptionCase.Pending.class::cast)
                .toList();
    }
}
