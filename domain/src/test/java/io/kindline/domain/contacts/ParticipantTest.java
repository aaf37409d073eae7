package io.kindline.domain.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.ContactAddress;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParticipantTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private final OperatorId olga = new OperatorId(UUID.randomUUID());

    private static Participant.Addressed addressed(String name) {
        return new Participant.Addressed(
                new Participant.Person(
                        new ParticipantId(UUID.randomUUID()),
                        new ContactId(UUID.randomUUID()),
                        name,
                        new ContactAddress("boris@example.org")));
    }

    @Test
    void an_operator_adds_him_and_that_is_remembered_until_he_is_removed() {
        Participant.Addressed boris = addressed("Boris");

        Participant.Joined joined = boris.add(olga, NOW);

        assertThat(joined.by()).isEqualTo(olga);
        assertThat(joined.since()).isEqualTo(NOW);
        assertThat(joined.remove()).isEqualTo(boris);
    }

    @Test
    void he_is_shown_by_his_name_or_by_a_masked_address_and_never_shows_himself() {
        assertThat(addressed("Boris").who().shownAs()).isEqualTo("Boris");
        assertThat(addressed(" ").who().shownAs()).isEqualTo("b***@example.org");
        assertThat(addressed("Boris").toString()).doesNotContain("Boris", "boris");
    }
}
