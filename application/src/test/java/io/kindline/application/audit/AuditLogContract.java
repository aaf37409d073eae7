package io.kindline.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.PortContract;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the trail is read on whatever it is kept; each test reads a chain of its own. */
@ContractOf(AuditLog.class)
public abstract class AuditLogContract extends PortContract {
    private final BrandId brand = new BrandId(id());

    private void tell(String action, String subject) {
        commit(() ->
                port(AuditTrail.class)
                        .record(
                                new AuditEvent(
                                        new Actor.Clockwork("reader"),
                                        action,
                                        subject,
                                        Optional.of(brand),
                                        Map.of("purpose", "QUALITY"),
                                        Instant.now())));
    }

    private Page<AuditLine> page(AuditFilter filter, Optional<String> after) {
        return within(() ->
                port(AuditLog.class).page(filter, Set.of(Chain.of(Optional.of(brand))), after, 2));
    }

    @Test
    void the_newest_comes_first_and_the_next_page_goes_on() {
        tell("contact.viewed", "contact:1");
        tell("contact.viewed", "contact:2");
        tell("subscriber.viewed", "subscriber:3");

        Page<AuditLine> first = page(AuditFilter.ALL, Optional.empty());
        assertThat(first.items())
                .extracting(AuditLine::subject)
                .containsExactly("subscriber:3", "contact:2");
        assertThat(page(AuditFilter.ALL, first.next()).items())
                .extracting(AuditLine::subject)
                .containsExactly("contact:1");
        assertThat(page(AuditFilter.ALL.withActions(Set.of("contact.viewed")), Optional.empty()))
                .extracting(Page::next)
                .isEqualTo(Optional.empty());
        assertThat(port(AuditLog.class).actions())
                .contains("contact.viewed", "subscriber.viewed")
                .isSorted();
    }
}
