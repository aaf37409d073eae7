package io.kindline.domain.escalations;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of those who wait for answers does. */
@ContractOf(Links.class)
public abstract class LinksContract extends StoredContactsContract {
    private static final Language ENGLISH = new Language("en");

    private final EscalationId network = new EscalationId(id());

    private Links links() {
        return port(Links.class);
    }

    private Link waits(long at) {
        Contact contact = writes(somebody(), door, NOW);
        var link =
                new Link(
                        network,
                        contact.id(),
                        olga,
                        NOW.plusSeconds(at),
                        Optional.of(new PromiseId(id())));
        commit(() -> links().add(link));
        return link;
    }

    private List<Link> untold(Instant now) {
        return within(() -> links().takeUntold(now, 500)).stream()
                .filter(link -> link.escalation().equals(network))
                .toList();
    }

    @Test
    void who_waits_is_told_once_when_the_team_has_answered() {
        Link first = waits(1);
        Link second = waits(2);
        commit(() -> links().add(first));
        assertThat(links().of(network)).containsExactly(first, second);
        assertThat(links().languages(network)).hasSize(1);
        assertThat(untold(NOW.plusSeconds(60))).isEmpty();

        commit(() -> links().answered(network, Map.of(ENGLISH, "Repaired"), NOW.plusSeconds(60)));
        assertThat(links().answer(network)).containsExactly(Map.entry(ENGLISH, "Repaired"));
        assertThat(untold(NOW.plusSeconds(59))).isEmpty();
        assertThat(untold(NOW.plusSeconds(60))).containsExactlyInAnyOrder(first, second);

        commit(() -> links().told(first, NOW.plusSeconds(61)));
        commit(() -> links().later(second, NOW.plusSeconds(600)));
        assertThat(untold(NOW.plusSeconds(62))).isEmpty();
        assertThat(untold(NOW.plusSeconds(600))).containsExactly(second);
    }
}
