package io.kindline.application.audit;

import io.kindline.domain.audit.AuditEntry;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.ChainHead;
import io.kindline.domain.audit.SealedEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The trail as it is stored, for those who check it. */
public interface AuditArchive {

    /** The heads the database keeps, one for each chain. */
    List<ChainHead> heads();

    /** Hands over every sealed entry of the chain by place, a few at a time from the database. */
    void read(Chain chain, Consumer<SealedEntry> reader);

    /** The oldest entry that was written before the instant and is not sealed. */
    Optional<AuditEntry> oldestUnsealed(Instant before);
}
