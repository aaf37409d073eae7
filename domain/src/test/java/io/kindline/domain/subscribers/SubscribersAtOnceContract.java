package io.kindline.domain.subscribers;

import static io.kindline.domain.subscribers.SubscriberSamples.line;
import static io.kindline.domain.subscribers.SubscriberSamples.mail;
import static io.kindline.domain.subscribers.SubscriberSamples.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.BrandId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Storing many records at once, for every adapter. */
abstract class SubscribersAtOnceContract extends AddressLookUpContract {
    private final BrandId here = new BrandId(UUID.randomUUID());
    private final BrandId there = new BrandId(UUID.randomUUID());

    @Test
    void many_at_once_are_stored_as_one_by_one() {
        List<Subscribers.Newcomer> many = new ArrayList<>();
        for (int i = 0; i < 205; i++) {
            many.add(
                    new Subscribers.Newcomer(
                            subscriber(i % 2 == 0 ? here : there, "Анна " + i, "KL-" + i),
                            List.of(
                                    line("+7900000%04d".formatted(i)),
                                    mail("p%d@example.org".formatted(i)))));
        }

        subscribers().addAll(many);

        for (Subscribers.Newcomer one : many) {
            Subscriber subscriber = one.subscriber();
            assertThat(subscribers().find(subscriber.id()))
                    .get()
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(subscriber);
            Identity.Given number = one.identities().getFirst();
            assertThat(subscribers().reveal(subscriber.id(), number.id()))
                    .contains(number.address());
            assertThat(subscribers().identities(subscriber.id())).hasSize(2);
            assertThat(subscribers().known(Channel.SMS, number.address(), subscriber.brand()))
                    .contains(subscriber.id());
        }
    }

    @Test
    void of_many_at_once_none_is_stored_when_one_cannot_be() {
        subscribers().add(subscriber(here, "Борис", "KL-1"), List.of(line("+79000000142")));
        Subscriber anna = subscriber(here, "Анна", "KL-2");
        Subscriber vera = subscriber(here, "Вера", "KL-3");
        var annasOwn = new Subscribers.Newcomer(anna, List.of(line("+79000000143")));

        assertThatThrownBy(() -> subscribers().addAll(List.of(annasOwn, with(vera, "142"))))
                .isInstanceOf(Subscribers.AddressTaken.class);
        assertThatThrownBy(() -> subscribers().addAll(List.of(annasOwn, with(vera, "143"))))
                .isInstanceOf(Subscribers.AddressTaken.class);
        assertThat(subscribers().find(anna.id())).isEmpty();
    }

    private static Subscribers.Newcomer with(Subscriber subscriber, String numberEnd) {
        return new Subscribers.Newcomer(subscriber, List.of(line("+79000000" + numberEnd)));
    }
}
