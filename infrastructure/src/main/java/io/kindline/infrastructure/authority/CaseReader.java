package io.kindline.infrastructure.authority;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.kindline.domain.approvals.Approval;
import io.kindline.domain.approvals.ExceptionCase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads exceptions with their approvals: two statements, however many there are. */
@Component
class CaseReader {
    private final JdbcClient jdbc;

    CaseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those exceptions, in that order; ids that nobody has are left out. */
    List<ExceptionCase> read(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Approval>> approvals = approvals(ids);
        Map<UUID, ExceptionCase> byId =
                jdbc
                        .sql("select * from authority_exceptions where id in (:ids)")
                        .param("ids", ids)
                        .query((row, _) ->
                                CaseRows.read(
                                        row, approvals.getOrDefault(CaseRows.id(row), List.of())))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(found -> found.id().value(), found -> found));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private Map<UUID, List<Approval>> approvals(List<UUID> exceptions) {
        return jdbc
                .sql(
                        """
                        select a.*, e.currency from authority_approvals a
                        join authority_exceptions e on e.id = a.exception_id
                        where a.exception_id in (:ids) order by a.exception_id, a.position\
                        """)
                .param("ids", exceptions)
                .query((row, _) ->
                        Map.entry(
                                row.getObject("exception_id", UUID.class), CaseRows.approval(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
