package io.kindline.infrastructure.audit;

import io.kindline.domain.audit.AuditEntry;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.ChainHead;
import io.kindline.domain.audit.EntryHash;
import io.kindline.domain.audit.SealedEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts entries that were committed into their chains, in the order of their ids. The row of a chain
 * is locked meanwhile, so that of many nodes one seals it at a time; the others pass it over.
 */
@Component
class Sealer {
    private static final int ENTRIES_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Sealer(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Seals what waits; answers the heads of the chains that grew. */
    @Transactional
    public List<ChainHead> sealWaiting() {
        var grown = new ArrayList<ChainHead>();
        for (Chain chain : chainsThatWait()) {
            locked(chain).flatMap(head -> seal(head, waiting(chain))).ifPresent(grown::add);
        }
        return grown;
    }

    private Set<Chain> chainsThatWait() {
        return new LinkedHashSet<>(
                jdbc.sql(
                                "select chain from audit_entries where seq is null"
                                        + " order by id limit "
                                        + ENTRIES_AT_ONCE)
                        .query((row, _) -> new Chain(row.getString(1)))
                        .list());
    }

    /** Read under the chain's lock: another node may have sealed them a moment before it. */
    private List<AuditEntry> waiting(Chain chain) {
        return jdbc.sql(
                        "select "
                                + JdbcAuditArchive.ENTRY
                                + " from audit_entries where seq is null and chain = ?"
                                + " order by id limit "
                                + ENTRIES_AT_ONCE)
                .param(chain.name())
                .query((row, _) -> JdbcAuditArchive.entry(row))
                .list();
    }

    private Optional<ChainHead> seal(ChainHead start, List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        ChainHead head = start;
        var rows = new ArrayList<Object[]>();
        for (AuditEntry entry : entries) {
            SealedEntry sealed = head.seal(entry);
            rows.add(
                    new Object[] {
                        sealed.place(), sealed.previous().hex(), sealed.hash().hex(), entry.id()
                    });
            head = head.after(sealed);
        }
        int[] updated =
                batches.batchUpdate(
                        "update audit_entries set seq = ?, previous = ?, hash = ?"
                                + " where id = ? and seq is null",
                        rows);
        for (int count : updated) {
            if (count == 0) {
                throw new IllegalStateException("an entry was sealed by somebody else");
            }
        }
        jdbc.sql("update audit_chains set entries = ?, head = ? where chain = ?")
                .params(head.entries(), head.hash().hex(), head.chain().name())
                .update();
        return Optional.of(head);
    }

    /** The head of the chain with its row locked; empty when another node has the lock. */
    private Optional<ChainHead> locked(Chain chain) {
        Optional<ChainHead> head = lockIfFree(chain);
        if (head.isEmpty()) {
            jdbc.sql(
                            "insert into audit_chains (chain, entries, head) values (?, 0, ?)"
                                    + " on conflict do nothing")
                    .params(chain.name(), EntryHash.BEGINNING.hex())
                    .update();
            return lockIfFree(chain);
        }
        return head;
    }

    private Optional<ChainHead> lockIfFree(Chain chain) {
        return jdbc.sql(
                        """
                        select entries, head from audit_chains where chain = ?
                        for update skip locked\
                        """)
                .param(chain.name())
                .query((row, _) ->
                        new ChainHead(chain, row.getLong(1), new EntryHash(row.getString(2))))
                .optional();
    }
}
