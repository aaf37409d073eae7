package io.kindline.infrastructure.audit;

import io.kindline.application.shared.Ids;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.audit.Chain;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds entries in the caller's transaction; the sealer chains them a moment later. */
@Repository
class JdbcAuditTrail implements AuditTrail {
    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcAuditTrail(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRED)
    public void record(AuditEvent event) {
        jdbc.sql(
                        """
                        insert into audit_entries (id, chain, at, actor, action, subject, particulars)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        ids.next(),
                        Chain.of(event.brand()).name(),
                        event.at().atOffset(ZoneOffset.UTC),
                        event.actor().auditName(),
                        event.action(),
                        event.subject(),
                        ParticularsText.written(event.particulars()))
                .update();
    }
}
