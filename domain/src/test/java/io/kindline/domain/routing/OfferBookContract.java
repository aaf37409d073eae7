package io.kindline.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Offer;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import org.junit.jupiter.api.Test;

/** What every keeper of offers does. */
@ContractOf(OfferBook.class)
public abstract class OfferBookContract extends PortContract {
    private final ContactId contact = new ContactId(id());
    private final OperatorId olga = new OperatorId(id());

    private OfferBook offers() {
        return port(OfferBook.class);
    }

    private void made(ContactId what, OperatorId to, long expiresIn) {
        commit(() ->
                offers().made(
                                what,
                                new Offer(to, NOW, NOW.plusSeconds(expiresIn), "longest-idle")));
    }

    private void ended(OfferEnding how, long after) {
        commit(() -> offers().ended(contact, how, NOW.plusSeconds(after)));
    }

    @Test
    void an_open_offer_is_known_to_whom_it_was_made_until_it_ends() {
        made(contact, olga, 20);
        assertThat(offers().openTo(olga)).containsExactly(contact);
        assertThat(offers().openTo(new OperatorId(id()))).isEmpty();

        ended(OfferEnding.ACCEPTED, 3);
        assertThat(offers().openTo(olga)).isEmpty();
    }

    @Test
    void a_contact_is_on_offer_to_one_person_only() {
        var ivan = new OperatorId(id());
        made(contact, olga, 20);
        made(contact, ivan, 20);

        assertThat(offers().openTo(olga)).isEmpty();
        assertThat(offers().openTo(ivan)).containsExactly(contact);
    }

    @Test
    void only_who_declined_counts_as_declined_and_only_for_a_while() {
        made(contact, olga, 20);
        ended(OfferEnding.MISSED, 20);
        assertThat(offers().declinedAfter(contact, NOW)).isEmpty();

        made(contact, olga, 20);
        ended(OfferEnding.DECLINED, 5);
        ended(OfferEnding.ACCEPTED, 6);
        assertThat(offers().declinedAfter(contact, NOW.plusSeconds(4))).containsExactly(olga);
        assertThat(offers().declinedAfter(contact, NOW.plusSeconds(5))).isEmpty();
        assertThat(offers().declinedAfter(new ContactId(id()), NOW)).isEmpty();
    }

    @Test
    void what_has_run_out_is_named_the_longest_overdue_first() {
        var later = new ContactId(id());
        made(later, olga, 30);
        made(contact, new OperatorId(id()), 20);

        assertThat(offers().overdue(NOW.plusSeconds(19), 1_000)).doesNotContain(contact, later);
        assertThat(offers().overdue(NOW.plusSeconds(20), 1_000)).contains(contact);
        assertThat(offers().overdue(NOW.plusSeconds(60), 1_000))
                .containsSubsequence(contact, later);
        assertThat(offers().overdue(NOW.plusSeconds(60), 1)).hasSize(1);
    }
}
