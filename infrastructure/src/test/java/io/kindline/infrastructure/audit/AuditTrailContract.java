package io.kindline.infrastructure.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.audit.AuditArchive;
import io.kindline.application.audit.AuditArchiveContract;
import io.kindline.application.audit.VerifyAuditTrail;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.audit.Finding;
import io.kindline.domain.audit.Finding.Damage;
import io.kindline.domain.shared.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the trail does on every database; each test works on a chain of its own. */
abstract class AuditTrailContract extends AuditArchiveContract {

    @Autowired private AuditTrail trail;
    @Autowired private AuditArchive archive;
    @Autowired private Sealer sealer;
    @Autowired private VerifyAuditTrail verify;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired protected JdbcClient jdbc;

    private void tell(int events) {
        for (int i = 0; i < events; i++) {
            trail.record(
                    new AuditEvent(
                            new Actor.Clockwork("test"),
                            "subscriber.viewed",
                            "subscriber:" + UUID.randomUUID(),
                            Optional.of(brand),
                            Map.of("purpose", "Проверка\nв две строки\0", "step", "" + i),
                            Instant.now().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    @Override
    protected AuditTrail trail() {
        return trail;
    }

    @Override
    protected AuditArchive archive() {
        return archive;
    }

    @Override
    protected void seal() {
        sealAll();
    }

    private void sealAll() {
        while (!sealer.sealWaiting().isEmpty()) {
            // Until nothing waits.
        }
    }

    private Finding finding() {
        return verify.handle(new Actor.Clockwork("test"), _ -> {}).findings().stream()
                .filter(found -> found.chain().equals(chain))
                .findFirst()
                .orElseThrow();
    }

    /** Changes rows as somebody would who has the database to himself. */
    protected abstract void tamper(String sql, Object... parameters);

    @Test
    void what_was_told_is_sealed_in_its_brands_chain_and_whole() {
        tell(3);
        sealAll();
        tell(2);
        sealAll();
        assertThat(finding()).isEqualTo(new Finding.Whole(chain, 5));
    }

    @Test
    void an_entry_is_gone_with_the_transaction_that_told_it() {
        var transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            tell(1);
            status.setRollbackOnly();
        });
        tell(1);
        sealAll();
        assertThat(finding()).isEqualTo(new Finding.Whole(chain, 1));
    }

    @Test
    void several_nodes_seal_at_once_without_getting_in_each_others_way() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var sealing = new ArrayList<Future<Boolean>>();
            for (int round = 0; round < 20; round++) {
                tell(5);
                for (int node = 0; node < 4; node++) {
                    sealing.add(nodes.submit(() -> sealer.sealWaiting().isEmpty()));
                }
            }
            for (Future<Boolean> one : sealing) {
                // Whoever found another at it would have failed.
                var _ = one.get();
            }
        }
        sealAll();
        assertThat(finding()).isEqualTo(new Finding.Whole(chain, 100));
    }

    @Test
    void an_edited_entry_is_named() {
        tell(4);
        sealAll();
        tamper("update audit_entries set actor = 'x' where chain = ? and seq = 3", chain.name());
        assertThat(finding()).isEqualTo(new Finding.Broken(chain, 3, Damage.EDITED));
    }

    @Test
    void a_deleted_entry_is_named() {
        tell(4);
        sealAll();
        tamper("delete from audit_entries where chain = ? and seq = 2", chain.name());
        assertThat(finding()).isEqualTo(new Finding.Broken(chain, 2, Damage.MISSING));
    }

    @Test
    void entries_that_changed_places_are_named() {
        tell(4);
        sealAll();
        for (String step :
                List.of(
                        "set seq = 1002 where chain = ? and seq = 2",
                        "set seq = 2 where chain = ? and seq = 3",
                        "set seq = 3 where chain = ? and seq = 1002")) {
            tamper("update audit_entries " + step, chain.name());
        }
        assertThat(finding()).isEqualTo(new Finding.Broken(chain, 2, Damage.MOVED));
    }

    @Test
    void a_cut_off_tail_is_named() {
        tell(4);
        sealAll();
        tamper("delete from audit_entries where chain = ? and seq > 2", chain.name());
        assertThat(finding()).isEqualTo(new Finding.Broken(chain, 3, Damage.CUT_OFF));
    }

    @Test
    void nodes_that_seal_at_the_same_time_make_one_chain_without_gaps() throws Exception {
        tell(40);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            nodes.invokeAll(
                    IntStream.range(0, 12)
                            .<Callable<Boolean>>mapToObj(i ->
                                    () -> {
                                        tell(5);
                                        sealer.sealWaiting();
                                        return true;
                                    })
                            .toList());
        }
        sealAll();
        assertThat(finding()).isEqualTo(new Finding.Whole(chain, 100));
    }

    @Test
    void what_waits_for_its_seal_too_long_is_told() {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into audit_entries (id, chain, at, actor, action, subject,"
                                + " particulars) values (?, ?, now() - interval '5' minute,"
                                + " 'a', 'b', 'c', '')")
                .params(id, chain.name())
                .update();
        assertThat(verify.handle(new Actor.Clockwork("test"), _ -> {}).findings())
                .anyMatch(Finding.Unsealed.class::isInstance);
        sealAll();
        assertThat(finding()).isEqualTo(new Finding.Whole(chain, 1));
    }

    /** The database itself refuses; for those that can. */
    protected void refuses(String sql) {
        tell(1);
        sealAll();
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }
}
