package io.kindline.application.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.kindline.domain.audit.AuditEntry;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.ChainHead;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.audit.SealedEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The trail as told in memory; sealing is asked for by hand. */
public final class InMemoryAuditArchive implements AuditArchive {
    private final InMemoryAuditTrail trail;
    private int sealed;

    public InMemoryAuditArchive(InMemoryAuditTrail trail) {
        this.trail = trail;
    }

    /** Seals all that was told so far. */
    public void seal() {
        sealed = trail.events().size();
    }

    private Map<Chain, List<SealedEntry>> chains() {
        Map<Chain, List<AuditEvent>> byChain =
                trail.events().subList(0, sealed).stream()
                        .collect(
                                groupingBy(
                                        event -> Chain.of(event.brand()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<Chain, List<SealedEntry>> chains = new LinkedHashMap<>();
        byChain.forEach((chain, events) -> chains.put(chain, sealed(chain, events)));
        return chains;
    }

    private static List<SealedEntry> sealed(Chain chain, List<AuditEvent> events) {
        List<SealedEntry> entries = new ArrayList<>();
        ChainHead head = ChainHead.start(chain);
        for (AuditEvent event : events) {
            SealedEntry next = head.seal(entry(event));
            entries.add(next);
            head = head.after(next);
        }
        return entries;
    }

    private static AuditEntry entry(AuditEvent event) {
        String particulars =
                event.particulars().entrySet().stream()
                        .map(each ->
                                (each.getKey() + "=" + each.getValue())
                                        .replaceAll("\\p{Cntrl}", " "))
                        .collect(joining("\n"));
        return new AuditEntry(
                new UUID(event.at().toEpochMilli(), System.identityHashCode(event)),
                Chain.of(event.brand()),
                event.at(),
                event.actor().auditName(),
                event.action(),
                event.subject(),
                particulars);
    }

    @Override
    public List<ChainHead> heads() {
        List<ChainHead> heads = new ArrayList<>();
        chains().forEach((chain, entries) ->
                heads.add(ChainHead.start(chain).after(entries.getLast())));
        return heads;
    }

    @Override
    public void read(Chain chain, Consumer<SealedEntry> reader) {
        chains().getOrDefault(chain, List.of()).forEach(reader);
    }

    @Override
    public Optional<AuditEntry> oldestUnsealed(Instant before) {
        List<AuditEvent> events = trail.events();
        return events.subList(sealed, events.size()).stream()
                .filter(event -> event.at().isBefore(before))
                .map(InMemoryAuditArchive::entry)
                .findFirst();
    }
}
