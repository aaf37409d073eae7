package io.kindline.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.privacy.Retention.Place;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every reader of closed contacts does. */
@ContractOf(ClosedContacts.class)
public abstract class ClosedContactsContract extends StoredContactsContract {
    private final OperatorId anna = new OperatorId(id());

    private ContactId closed(Instant at) {
        ContactId contact = writes(somebody(), door, NOW).id();
        taken(contact, anna, NOW.plusSeconds(1));
        closed(contact, Outcome.SOLVED, at);
        return contact;
    }

    private List<Place> next(Place after, Instant until, int most) {
        return within(() -> port(ClosedContacts.class).next(queue.brand(), after, until, most));
    }

    @Test
    void pages_follow_the_closing_and_leave_nobody_out_when_several_closed_at_once() {
        var all = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            all.add(closed(NOW.plusSeconds(60)).value());
        }
        all.add(closed(NOW.plusSeconds(30)).value());

        var seen = new ArrayList<UUID>();
        Place after = Place.START;
        for (List<Place> page = next(after, NOW.plusSeconds(90), 2);
                !page.isEmpty();
                page = next(after, NOW.plusSeconds(90), 2)) {
            page.forEach(place -> seen.add(place.contact()));
            after = page.getLast();
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        assertThat(seen.getFirst()).isEqualTo(all.getLast());
    }

    @Test
    void open_contacts_later_ones_and_those_of_other_brands_are_not_among_them() {
        closed(NOW.plusSeconds(60));
        writes(somebody(), door, NOW);
        ContactId due = closed(NOW.plusSeconds(30));

        assertThat(next(Place.START, NOW.plusSeconds(60), 10))
                .extracting(Place::contact)
                .containsExactly(due.value());
        assertThat(
                        within(() ->
                                port(ClosedContacts.class)
                                        .next(
                                                new BrandId(id()),
                                                Place.START,
                                                NOW.plusSeconds(90),
                                                10)))
                .isEmpty();
        assertThat(
                        within(() ->
                                port(ClosedContacts.class)
                                        .count(queue.brand(), Place.START, NOW.plusSeconds(90), 1)))
                .isEqualTo(1);
    }
}
