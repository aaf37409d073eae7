package io.kindline.application.audit;

import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.audit.InMemoryAuditTrail;

class AuditArchiveInMemoryTest extends AuditArchiveContract {
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final InMemoryAuditArchive archive = new InMemoryAuditArchive(trail);

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
        archive.seal();
    }
}
