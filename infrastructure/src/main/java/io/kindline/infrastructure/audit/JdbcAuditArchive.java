package io.kindline.infrastructure.audit;

import io.kindline.application.audit.AuditArchive;
import io.kindline.domain.audit.AuditEntry;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.ChainHead;
import io.kindline.domain.audit.EntryHash;
import io.kindline.domain.audit.SealedEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the trail a page at a time. */
@Repository
class JdbcAuditArchive implements AuditArchive {
    static final String ENTRY = "id, chain, at, actor, action, subject, particulars";
    private static final int PAGE = 1000;

    private final JdbcClient jdbc;

    JdbcAuditArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ChainHead> heads() {
        return jdbc.sql("select chain, entries, head from audit_chains order by chain")
                .query((row, _) ->
                        new ChainHead(
                                new Chain(row.getString(1)),
                                row.getLong(2),
                                new EntryHash(row.getString(3))))
                .list();
    }

    @Override
    public void read(Chain chain, Consumer<SealedEntry> reader) {
        long after = Long.MIN_VALUE;
        List<SealedEntry> page;
        do {
            page = page(chain, after);
            page.forEach(reader);
            after = page.isEmpty() ? after : page.getLast().place();
        } while (page.size() == PAGE);
    }

    private List<SealedEntry> page(Chain chain, long after) {
        return jdbc.sql(
                        "select "
                                + ENTRY
                                + """
                                , seq, previous, hash from audit_entries
                                where chain = ? and seq > ? order by seq limit ?\
                                """)
                .params(chain.name(), after, PAGE)
                .query((row, _) ->
                        new SealedEntry(
                                entry(row),
                                row.getLong(8),
                                new EntryHash(row.getString(9)),
                                new EntryHash(row.getString(10))))
                .list();
    }

    @Override
    public Optional<AuditEntry> oldestUnsealed(Instant before) {
        return jdbc.sql(
                        "select "
                                + ENTRY
                                + """
                                 from audit_entries
                                where seq is null and at < ? order by id limit 1\
                                """)
                .param(before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> entry(row))
                .optional();
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject(1, UUID.class),
                new Chain(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
