package io.kindline.infrastructure.audit;

import io.kindline.application.audit.AuditFilter;
import io.kindline.application.audit.AuditLine;
import io.kindline.application.audit.AuditLog;
import io.kindline.domain.audit.AuditEntry;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the trail by id, which is by time; each page is one statement. */
@Repository
class JdbcAuditLog implements AuditLog {
    private static final int ACTIONS_MAX = 200;

    private final JdbcClient jdbc;

    JdbcAuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<AuditLine> page(
            AuditFilter filter, Set<Chain> chains, Optional<String> after, int size) {
        var where = new StringBuilder(" where chain in (:chains)");
        JdbcClient.StatementSpec statement = jdbc.sql(sql(where, filter, after));
        statement = statement.param("chains", chains.stream().map(Chain::name).toList());
        List<AuditLine> lines =
                bound(statement, filter, after)
                        .param("size", size + 1)
                        .query((row, _) -> line(row))
                        .list();
        List<AuditLine> page = lines.subList(0, Math.min(size, lines.size()));
        return new Page<>(
                page,
                lines.size() > size
                        ? Optional.of(page.getLast().id().toString())
                        : Optional.empty());
    }

    private static String sql(StringBuilder where, AuditFilter filter, Optional<String> after) {
        if (!filter.actors().isEmpty()) {
            where.append(" and actor in (:actors)");
        }
        if (!filter.subjects().isEmpty()) {
            where.append(" and subject in (:subjects)");
        }
        if (!filter.actions().isEmpty()) {
            where.append(" and action in (:actions)");
        }
        filter.purpose()
                .ifPresent(_ -> where.append(" and :line || particulars || :line like :purpose"));
        filter.from().ifPresent(_ -> where.append(" and id >= :fromId and at >= :fromAt"));
        filter.until().ifPresent(_ -> where.append(" and id < :untilId and at < :untilAt"));
        after.ifPresent(_ -> where.append(" and id < :after"));
        return "select "
                + JdbcAuditArchive.ENTRY
                + ", seq from audit_entries"
                + where
                + " order by id desc limit :size";
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement, AuditFilter filter, Optional<String> after) {
        JdbcClient.StatementSpec bound =
                statement
                        .param("actors", filter.actors())
                        .param("subjects", filter.subjects())
                        .param("actions", filter.actions());
        if (filter.purpose().isPresent()) {
            bound =
                    bound.param("line", "\n")
                            .param("purpose", "%\npurpose=" + filter.purpose().get() + "\n%");
        }
        if (filter.from().isPresent()) {
            bound =
                    bound.param("fromId", firstIdOf(filter.from().get()))
                            .param("fromAt", filter.from().get().atOffset(ZoneOffset.UTC));
        }
        if (filter.until().isPresent()) {
            // Ids are made a moment after the clock was read: a minute covers the difference.
            bound =
                    bound.param("untilId", firstIdOf(filter.until().get().plusSeconds(60)))
                            .param("untilAt", filter.until().get().atOffset(ZoneOffset.UTC));
        }
        return after.isPresent() ? bound.param("after", UUID.fromString(after.get())) : bound;
    }

    /** The lowest id (UUID version 7) that can have been made at the instant. */
    private static UUID firstIdOf(Instant at) {
        return new UUID(at.toEpochMilli() << 16, 0x8000000000000000L);
    }

    /** Skips from action to action along the index, however many entries there are. */
    @Override
    public List<String> actions() {
        return jdbc.sql(
                        """
                        with recursive kinds (action) as (
                            select min(action) from audit_entries
                            union all
                            select (select min(e.action) from audit_entries e
                                    where e.action > k.action)
                            from kinds k where k.action is not null)
                        select action from kinds where action is not null limit\
                        """
                                + " "
                                + ACTIONS_MAX)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        AuditEntry entry = JdbcAuditArchive.entry(row);
        long place = row.getLong(8);
        return new AuditLine(
                entry.id(),
                entry.chain().name(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                ParticularsText.read(entry.particulars()),
                row.wasNull() ? Optional.empty() : Optional.of(place));
    }
}
