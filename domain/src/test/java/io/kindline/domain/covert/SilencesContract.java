package io.kindline.domain.covert;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.subscribers.LinkId;
import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.domain.subscribers.Subscribers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of silences does. */
@ContractOf(Silences.class)
public abstract class SilencesContract extends PortContract {
    private final OperatorId olga = new OperatorId(id());
    private final BrandId brand = new BrandId(id());
    private final SubscriberId person = new SubscriberId(id());
    private final Silence.Kept silence = keptOf(person);

    private Silences silences() {
        return port(Silences.class);
    }

    private Silence.Kept keptOf(SubscriberId whom) {
        return new Silence.Kept(new Silence.What(new ContactId(id()), whom, brand, olga, NOW));
    }

    private void begin(Silence.Kept one) {
        commit(() -> silences().begin(one));
    }

    private void lift(Silence.Kept one) {
        commit(() -> silences().lift(one.lift(olga, "the police are there", NOW)));
    }

    @Test
    void S3_a_person_is_silenced_until_every_silence_is_lifted() {
        Silence.Kept other = keptOf(person);
        assertThat(silences().isSilenced(person)).isFalse();
        begin(silence);
        begin(silence);
        begin(other);
        assertThat(silences().isSilenced(person)).isTrue();
        assertThat(silences().keptIn(silence.what().contact())).contains(silence);

        lift(silence);
        assertThat(silences().isSilenced(person)).isTrue();
        lift(other);
        assertThat(silences().isSilenced(person)).isFalse();
        assertThat(silences().keptIn(silence.what().contact())).isEmpty();
    }

    @Test
    void S3_what_is_kept_for_one_record_silences_the_whole_person() {
        Subscriber hers = SubscriberSamples.subscriber(brand, "Вера", "KL-" + id());
        Subscriber herTelegram = SubscriberSamples.subscriber(brand, "Вера", "KL-" + id());
        commit(() -> {
            port(Subscribers.class).add(hers, List.of());
            port(Subscribers.class).add(herTelegram, List.of());
            port(PersonLinks.class)
                    .link(new LinkId(id()), herTelegram.person(), hers.person(), "system:t", NOW);
        });
        begin(keptOf(herTelegram.id()));

        assertThat(silences().isSilenced(hers.id())).isTrue();
        assertThat(silences().silencedAmong(Set.of(hers.id(), herTelegram.id(), person)))
                .containsExactlyInAnyOrder(hers.id(), herTelegram.id());
        assertThat(silences().silencedAmong(Set.of())).isEmpty();
    }

    @Test
    void it_can_begin_again_in_the_same_contact() {
        begin(silence);
        lift(silence);
        begin(silence);
        assertThat(silences().isSilenced(person)).isTrue();
    }

    @Test
    void answers_come_back_in_the_order_of_asking() {
        ContactId contact = silence.what().contact();
        var first =
                new CoverAnswer(CoverQuestion.SOMEBODY_LISTENS, CoverAnswer.Said.YES, olga, NOW);
        var second =
                new CoverAnswer(
                        CoverQuestion.ARMED, CoverAnswer.Said.UNCLEAR, olga, NOW.plusSeconds(9));
        commit(() -> silences().add(contact, first));
        commit(() -> silences().add(contact, second));
        assertThat(silences().answers(contact)).containsExactly(first, second);
    }
}
