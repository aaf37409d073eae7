package io.kindline.application.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.ContactReads.Filter;
import io.kindline.application.contacts.ContactReads.Position;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Fact;
import io.kindline.domain.contacts.Facts;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.subscribers.LinkId;
import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.domain.subscribers.Subscribers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is known of one person over all his records: his contacts and what he told us. */
@ContractOf({ContactReads.class, Facts.class})
public abstract class TimelineContract extends StoredContactsContract {
    private final Set<BrandId> brand = Set.of(queue.brand());

    private ContactReads reads() {
        return port(ContactReads.class);
    }

    private Subscriber person() {
        Subscriber person = SubscriberSamples.subscriber(queue.brand(), "Анна", "KL-" + id());
        commit(() -> port(Subscribers.class).add(person, List.of()));
        return person;
    }

    private ContactId closedAt(SubscriberId who, long second) {
        ContactId id = writes(who, door, NOW.plusSeconds(second)).id();
        taken(id, olga, NOW.plusSeconds(second));
        closed(id, Outcome.SOLVED, NOW.plusSeconds(second + 1));
        return id;
    }

    private List<ContactId> timeline(SubscriberId who, Set<BrandId> brands) {
        List<ContactId> read = new ArrayList<>();
        Optional<Position> after = Optional.empty();
        while (true) {
            Optional<Position> from = after;
            List<TimelineEntry> page = within(() -> reads().timeline(who, brands, from, 2));
            if (page.isEmpty()) {
                return read;
            }
            page.forEach(entry -> read.add(entry.id()));
            after = Optional.of(new Position(page.getLast().openedAt(), page.getLast().id()));
        }
    }

    @Test
    void a_timeline_is_newest_first_page_by_page_without_gap_or_double() {
        SubscriberId anna = person().id();
        List<ContactId> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.addFirst(closedAt(anna, i / 2));
        }

        assertThat(timeline(anna, brand)).isEqualTo(all);
    }

    @Test
    void S24_one_timeline_follows_from_linked_records_and_not_longer_than_the_link() {
        Subscriber anna = person();
        Subscriber annasTelegram = person();
        ContactId here = closedAt(anna.id(), 1);
        ContactId there = closedAt(annasTelegram.id(), 2);
        var link = new LinkId(id());
        commit(() ->
                port(PersonLinks.class)
                        .link(link, annasTelegram.person(), anna.person(), "operator:1", NOW));
        assertThat(timeline(anna.id(), brand)).containsExactly(there, here);

        commit(() -> {
            PersonLinks links = port(PersonLinks.class);
            links.undo(links.find(link).orElseThrow(), "operator:1", NOW);
        });
        assertThat(timeline(anna.id(), brand)).containsExactly(here);
    }

    @Test
    void S32_another_brand_sees_nothing_of_a_person() {
        SubscriberId anna = person().id();
        closedAt(anna, 1);
        noted(anna, "Живёт за лесом");
        Set<BrandId> another = Set.of(new BrandId(id()));

        assertThat(timeline(anna, another)).isEmpty();
        assertThat(timeline(anna, Set.of())).isEmpty();
        assertThat(within(() -> reads().facts(anna, another))).isEmpty();
        assertThat(within(() -> reads().list(anybodys(another), Optional.empty(), 9))).isEmpty();
    }

    private static Filter anybodys(Set<BrandId> brands) {
        return new Filter(brands, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void a_list_is_narrowed_by_state_person_and_holder() {
        SubscriberId anna = person().id();
        SubscriberId boris = person().id();
        ContactId closed = closedAt(anna, 1);
        ContactId held = writes(boris, door, NOW).id();
        taken(held, olga, NOW);
        ContactId waiting = writes(anna, door, NOW.plusSeconds(9)).id();

        assertThat(list(anybodys(brand))).containsExactly(waiting, closed, held);
        assertThat(
                        list(
                                new Filter(
                                        brand,
                                        Optional.of("closed"),
                                        Optional.empty(),
                                        Optional.empty())))
                .containsExactly(closed);
        assertThat(list(new Filter(brand, Optional.empty(), Optional.of(anna), Optional.empty())))
                .containsExactly(waiting, closed);
        assertThat(list(new Filter(brand, Optional.empty(), Optional.empty(), Optional.of(olga))))
                .containsExactly(held);
    }

    private List<ContactId> list(Filter filter) {
        return within(() -> reads().list(filter, Optional.empty(), 9)).stream()
                .map(TimelineEntry::id)
                .toList();
    }

    private UUID noted(SubscriberId of, String text) {
        ContactId contact = writes(of, door, NOW).id();
        var fact = new Fact(id(), of, contact, text, olga, NOW);
        commit(() -> port(Facts.class).add(fact));
        return fact.id();
    }

    private List<String> told(SubscriberId who) {
        return within(() -> reads().facts(who, brand)).stream().map(FactLine::text).toList();
    }

    @Test
    void S24_what_one_record_told_is_known_of_the_person_until_withdrawn() {
        Subscriber anna = person();
        Subscriber annasTelegram = person();
        UUID fact = noted(annasTelegram.id(), "Живёт за лесом");
        assertThat(told(anna.id())).isEmpty();
        commit(() -> port(Facts.class).withdraw(fact, anna.id(), NOW));
        assertThat(told(annasTelegram.id())).containsExactly("Живёт за лесом");

        commit(() ->
                port(PersonLinks.class)
                        .link(
                                new LinkId(id()),
                                annasTelegram.person(),
                                anna.person(),
                                "operator:1",
                                NOW));
        assertThat(told(anna.id())).containsExactly("Живёт за лесом");
        commit(() -> port(Facts.class).withdraw(fact, anna.id(), NOW));
        assertThat(told(anna.id())).isEmpty();
    }
}
