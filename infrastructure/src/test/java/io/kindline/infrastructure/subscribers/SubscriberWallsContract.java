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
import java.time.Duration;
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

        assertThatThrownBy(() ->
                        reveal.handle(
                                administrator,
                                new RevealNumber.Command(anna.id(), line.id(), HELPING)))
                .isInstanceOf(NotAllowed.class);
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

    private final BrandId abroad = new BrandId(UUID.randomUUID());
    private final Actor.Staff both = staff(Role.SUPERVISOR, brand, abroad);
    private final Actor.Staff theirs = staff(Role.SUPERVISOR, abroad);

    private Subscriber known(BrandId of, String account) {
        Subscriber person = SubscriberSamples.subscriber(of, "Анна Ануфриева", account);
        subscribers.add(person, List.of());
        return person;
    }

    private LinkId linked(Actor actor, Subscriber kept, Subscriber joining) {
        var command = new LinkPersons.Command(kept.id(), joining.id());
        return ((LinkPersons.Outcome.Linked) link.handle(actor, command)).link();
    }

    private ViewSubscriber.PersonPage seenBy(Actor actor, Subscriber of) {
        return view.handle(actor, new ViewSubscriber.Command(of.id(), HELPING)).orElseThrow();
    }

    @Test
    void S32_who_sees_both_brands_may_link_and_each_brand_learns_nothing_of_it() {
        Subscriber other = known(abroad, "XX-1");
        var command = new LinkPersons.Command(anna.id(), other.id());
        assertThat(link.handle(operator, command)).isInstanceOf(LinkPersons.Outcome.NotThere.class);

        LinkId id = linked(both, anna, other);

        assertThat(seenBy(both, anna).others())
                .extracting(Subscriber::id)
                .containsExactly(other.id());
        assertThat(seenBy(both, anna).links()).hasSize(1);
        for (var page : List.of(seenBy(operator, anna), seenBy(theirs, other))) {
            assertThat(page.others()).isEmpty();
            assertThat(page.links()).isEmpty();
            assertThat(SubscriberShapes.whole(page).personId())
                    .isEqualTo(page.subscriber().id().value());
        }
        assertThat(unlink.handle(operator, id)).isInstanceOf(UnlinkPersons.Outcome.NotThere.class);
        assertThat(unlink.handle(theirs, id)).isInstanceOf(UnlinkPersons.Outcome.NotThere.class);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from audit_entries where chain in (?, ?)"
                                                + " and action = 'subscriber.linked'")
                                .params(brand.value().toString(), abroad.value().toString())
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(unlink.handle(both, id)).isInstanceOf(UnlinkPersons.Outcome.Unlinked.class);
        assertThat(seenBy(both, anna).others()).isEmpty();
    }

    @Test
    void S32_a_brand_sees_and_takes_back_its_own_part_of_a_link_only() {
        Subscriber ours = known(brand, "KL-2");
        Subscriber other = known(abroad, "XX-1");
        linked(both, ours, other);
        LinkId id = linked(both, anna, ours);

        assertThat(seenBy(operator, anna).links())
                .singleElement()
                .satisfies(seen -> assertThat(seen.moved()).containsExactly(ours.id()));
        assertThat(seenBy(theirs, other).links()).isEmpty();

        assertThat(unlink.handle(operator, id)).isInstanceOf(UnlinkPersons.Outcome.Unlinked.class);
        assertThat(seenBy(operator, anna).others()).isEmpty();
        assertThat(seenBy(both, anna).others())
                .extracting(Subscriber::id)
                .containsExactly(other.id());
        assertThat(seenBy(both, anna).links())
                .singleElement()
                .satisfies(seen -> assertThat(seen.moved()).containsExactly(other.id()));
    }

    @Test
    void S32_what_is_behind_a_wall_does_not_show_in_the_time_a_search_takes() {
        for (int i = 0; i < 20; i++) {
            known(abroad, "XX-" + i);
        }
        for (String typed : List.of("Ануфриева", "xyzzy", NUMBER, "KL-none")) {
            long began = System.nanoTime();
            search(operator, typed);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as(typed)
                    .isGreaterThanOrEqualTo(Duration.ofMillis(50));
        }
    }

    @Test
    void a_search_that_finds_nobody_counts_as_much_as_one_that_does() {
        search(operator, "xyzzy");
        search(operator, "Ануфриева");

        assertThat(trail(operator)).hasSize(2);
        assertThat(
                        jdbc.sql("select count(*) from subscribers_searches where actor = ?")
                                .param(operator.auditName())
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }
}
