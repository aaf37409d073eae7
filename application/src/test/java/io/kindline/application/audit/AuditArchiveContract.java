package io.kindline.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.audit.AuditEntry;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.ChainHead;
import io.kindline.domain.audit.Finding;
import io.kindline.domain.audit.SealedEntry;
import io.kindline.domain.audit.Verification;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the trail does on whatever it is kept; each test works on a chain of its own. */
@ContractOf({AuditTrail.class, AuditArchive.class})
public abstract class AuditArchiveContract {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00.123456Z");

    protected final BrandId brand = new BrandId(UUID.randomUUID());
    protected final Chain chain = Chain.of(Optional.of(brand));

    protected abstract AuditTrail trail();

    protected abstract AuditArchive archive();

    /** Does what a job does a moment later. */
    protected abstract void seal();

    private AuditEvent told(String subject) {
        var event =
                new AuditEvent(
                        new Actor.Clockwork("test"),
                        "subscriber.viewed",
                        subject,
                        Optional.of(brand),
                        Map.of("purpose", "Проверка\nв две строки", "step", "1"),
                        NOW);
        trail().record(event);
        return event;
    }

    private List<SealedEntry> read() {
        List<SealedEntry> entries = new ArrayList<>();
        archive().read(chain, entries::add);
        return entries;
    }

    private Optional<ChainHead> head() {
        return archive().heads().stream().filter(head -> head.chain().equals(chain)).findFirst();
    }

    @Test
    void an_entry_says_who_did_what_to_whom_and_when() {
        AuditEvent event = told("subscriber:1");
        seal();

        AuditEntry entry = read().getFirst().entry();
        assertThat(entry.actor()).isEqualTo("kindline:test");
        assertThat(entry.action()).isEqualTo(event.action());
        assertThat(entry.subject()).isEqualTo("subscriber:1");
        assertThat(entry.particulars()).isEqualTo("purpose=Проверка в две строки\nstep=1");
        assertThat(entry.at()).isEqualTo(NOW);
    }

    @Test
    void what_is_not_sealed_yet_is_in_no_chain() {
        told("subscriber:1");

        assertThat(read()).isEmpty();
        assertThat(head().map(ChainHead::entries).orElse(0L)).isZero();
    }

    @Test
    void entries_of_a_brand_make_one_whole_chain_with_the_head_it_is_said_to_have() {
        for (int i = 1; i <= 3; i++) {
            told("subscriber:" + i);
        }
        seal();
        told("subscriber:4");
        seal();

        var verification = new Verification(chain, List.of(head().orElseThrow()));
        read().forEach(verification::next);
        assertThat(verification.result()).isEqualTo(new Finding.Whole(chain, 4));
        assertThat(read())
                .extracting(one -> one.entry().subject())
                .containsExactly("subscriber:1", "subscriber:2", "subscriber:3", "subscriber:4");
    }
}
