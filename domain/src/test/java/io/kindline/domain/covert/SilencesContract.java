package io.kindline.domain.covert;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link Silences} does. */
public abstract class SilencesContract {
    private static final Instant NOW = Instant.parse("2026-01-15T22:10:00Z");
    private static final OperatorId OLGA = new OperatorId(new UUID(0, 7));

    private final SubscriberId person = new SubscriberId(UUID.randomUUID());
    private final Silence.Kept silence = kept();

    protected abstract Silences silences();

    private Silence.Kept kept() {
        return new Silence.Kept(
                new Silence.What(
                        new ContactId(UUID.randomUUID()),
                        person,
                        new BrandId(UUID.randomUUID()),
                        OLGA,
                        NOW));
    }

    @Test
    void S3_a_person_is_silenced_until_every_silence_is_lifted() {
        Silence.Kept other = kept();
        assertThat(silences().isSilenced(person)).isFalse();
        silences().begin(silence);
        silences().begin(silence);
        silences().begin(other);
        assertThat(silences().isSilenced(person)).isTrue();
        assertThat(silences().keptIn(silence.what().contact())).contains(silence);

        silences().lift(silence.lift(OLGA, "the police are there", NOW));
        assertThat(silences().isSilenced(person)).isTrue();
        silences().lift(other.lift(OLGA, "the police are there", NOW));
        assertThat(silences().isSilenced(person)).isFalse();
        assertThat(silences().keptIn(silence.what().contact())).isEmpty();
    }

    @Test
    void it_can_begin_again_in_the_same_contact() {
        silences().begin(silence);
        silences().lift(silence.lift(OLGA, "false alarm", NOW));
        silences().begin(silence);
        assertThat(silences().isSilenced(person)).isTrue();
    }

    @Test
    void answers_come_back_in_the_order_of_asking() {
        ContactId contact = silence.what().contact();
        var first =
                new CoverAnswer(CoverQuestion.SOMEBODY_LISTENS, CoverAnswer.Said.YES, OLGA, NOW);
        var second =
                new CoverAnswer(
                        CoverQuestion.ARMED, CoverAnswer.Said.UNCLEAR, OLGA, NOW.plusSeconds(9));
        silences().add(contact, first);
        silences().add(contact, second);
        assertThat(silences().answers(contact)).containsExactly(first, second);
    }
}
