package io.kindline.infrastructure.subscribers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.shared.NotAllowed;
import io.kindline.application.subscribers.FindSubscribers;
import io.kindline.application.subscribers.LinkPersons;
import io.kindline.application.subscribers.NameSubscriber;
import io.kindline.application.subscribers.RevealNumber;
import io.kindline.application.subscribers.UnlinkPersons;
import io.kindline.application.subscribers.ViewSubscriber;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.LinkId;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberSamples;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles, the walls between brands, joining and parting records. */
abstract class SubscriberWallsContract extends WiredSubscribers {
    @ParameterizedTest
    @ValueSource(strings = {"Ануфриева", "Anufrieva", NUMBER, "KL-000142", "0142 анна"})
    void S32_behind_another_brands_wall_nobody_is_found(String typed) {
        assertThat(search(outsider, typed))
                .isInstanceOfSatisfying(
                        FindSubscribers.Outcome.Found.class,
                        found -> assertThat(found.page().items()).isEmpty());
    }

    @Test
    void S32_behind_another_brands_wall_a_record_does_not_exist() {
        assertThat(view.handle(outsider, new ViewSubscriber.Command(anna.id(), HELPING))).isEmpty();
        assertThat(reveal.handle(outsider, new RevealNumber.Command(anna.id(), line.id(), HELPING)))
                .isInstanceOf(RevealNumber.Outcome.NotThere.class);
        assertThat(name.handle(outsider, new NameSubscriber.Command(anna.id(), "Ольга")))
                .isInstanceOf(NameSubscriber.Outcome.NotThere.class);
        assertThat(link.handle(outsider, new LinkPersons.Command(anna.id(), anna.id())))
                .isInstanceOf(LinkPersons.Outcome.NotThere.class);
        assertThat(trail(outsider)).isEmpty();
    }

    @Test
    void roles_without_the_right_are_turned_away() {
        var administrator = staff(Role.ADMINISTRATOR, brand);

        assertThatThrownBy(() -> search(administrator, "анна")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        reveal.handle(
                                new Actor.Integration(UUID.randomUUID(), Set.of(brand)),
                                new RevealNumber.Command(anna.id(), line.id(), HELPING)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void S24_a_provisional_person_joins_a_known_one_and_leaves_again() {
        SubscriberId unknown =
                subscribers.provisional(
                        Channel.TELEGRAM,
                        new ContactAddress("anna_t"),
                        "",
                        brand,
                        new Language("ru"),
                        Instant.EPOCH,
                        new SubscriberId(UUID.randomUUID()));

        var outcome = link.handle(operator, new LinkPersons.Command(anna.id(), unknown));

        assertThat(link.handle(operator, new LinkPersons.Command(unknown, anna.id())))
                .isInstanceOf(LinkPersons.Outcome.AlreadyOne.class);
        LinkId id = ((LinkPersons.Outcome.Linked) outcome).link();
        assertThat(seen(anna.id()).others()).extracting(Subscriber::id).containsExactly(unknown);
        assertThat(unlink.handle(outsider, id)).isInstanceOf(UnlinkPersons.Outcome.NotThere.class);
        assertThat(unlink.handle(operator, id)).isInstanceOf(UnlinkPersons.Outcome.Unlinked.class);
        assertThat(unlink.handle(operator, id)).isInstanceOf(UnlinkPersons.Outcome.NotThere.class);
        assertThat(seen(anna.id()).others()).isEmpty();
        assertThat(seen(unknown).subscriber().person()).isNotEqualTo(anna.person());
    }

    @Test
    void S32_records_of_two_brands_are_never_joined() {
        var both = new BrandId(UUID.randomUUID());
        Subscriber other = SubscriberSamples.subscriber(both, "Анна Ануфриева", "KL-1");
        subscribers.add(other, List.of());

        assertThat(
                        link.handle(
                                staff(Role.SUPERVISOR, brand, both),
                                new LinkPersons.Command(anna.id(), other.id())))
                .isInstanceOf(LinkPersons.Outcome.DifferentBrands.class);
    }
}
