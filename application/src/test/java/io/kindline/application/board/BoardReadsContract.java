package io.kindline.application.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.board.ServiceLevel;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.satisfaction.Mark;
import io.kindline.domain.satisfaction.Rating;
import io.kindline.domain.satisfaction.Ratings;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the board counts, whatever it is read from. */
@ContractOf(BoardReads.class)
public abstract class BoardReadsContract extends StoredContactsContract {
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(600);

    private final OperatorId anna = new OperatorId(id());

    private BoardReads reads() {
        return port(BoardReads.class);
    }

    private Set<BrandId> brands() {
        return Set.of(queue.brand());
    }

    private ContactId arrives(Instant at) {
        return writes(somebody(), door, at).id();
    }

    private void answered(ContactId contact, Instant at) {
        taken(contact, anna, at);
        var message =
                new Message(
                        new MessageId(id()),
                        contact,
                        new Author.Operator(anna),
                        MessageText.of("Добрый день"),
                        new Delivery.None(),
                        at);
        commit(() -> port(Messages.class).add(message));
    }

    private List<ContactId> behind(Behind figure) {
        var span = new BoardReads.Span(NOW, LATER, WITHIN);
        return within(() -> reads().behind(figure, brands(), span, 10)).stream()
                .map(BoardEntry::contact)
                .toList();
    }

    @Test
    void arrivals_are_told_apart_by_what_became_of_them() {
        answered(arrives(NOW), NOW.plus(WITHIN));
        ContactId late = arrives(NOW.plusSeconds(1));
        answered(late, NOW.plusSeconds(90));
        ContactId left = arrives(NOW.plusSeconds(2));
        taken(left, anna, NOW.plusSeconds(3));
        closed(left, Outcome.SOLVED, NOW.plusSeconds(4));
        ContactId overdue = arrives(NOW.plusSeconds(5));
        ContactId fresh = arrives(LATER.minusSeconds(5));

        assertThat(within(() -> reads().arrivals(brands(), NOW, LATER, WITHIN)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.queue()).isEqualTo(queue.id());
                    assertThat(line.level()).isEqualTo(new ServiceLevel(1, 1, 1, 1, 1));
                });
        assertThat(behind(new Behind.Missed(Optional.of(queue.id()))))
                .containsExactly(overdue, left, late);
        assertThat(behind(new Behind.Waiting(Optional.empty()))).containsExactly(overdue, fresh);
    }

    @Test
    void what_arrived_before_the_window_is_not_counted() {
        arrives(NOW.minusSeconds(1));

        assertThat(within(() -> reads().arrivals(brands(), NOW, LATER, WITHIN))).isEmpty();
    }

    @Test
    void hands_are_counted_by_person() {
        ContactId held = arrives(NOW);
        taken(held, anna, NOW.plusSeconds(5));

        assertThat(within(() -> reads().held(brands())))
                .containsExactly(new BoardReads.Held(anna, 1, 0));
        assertThat(behind(new Behind.HeldBy(anna))).containsExactly(held);
    }

    @Test
    void promises_are_counted_by_when_they_are_due() {
        ContactId contact = arrives(NOW);
        for (int minutes : new int[] {1, 20, 200}) {
            var words =
                    new Promise.Words(
                            new PromiseId(id()),
                            contact,
                            somebody(),
                            queue.brand(),
                            anna,
                            "Скажем",
                            NOW,
                            NOW.plus(Duration.ofMinutes(minutes)));
            commit(() -> port(Promises.class).add(new Promise.Open(words)));
        }

        assertThat(within(() -> reads().promises(brands(), LATER, LATER.plus(Duration.ofHours(1)))))
                .isEqualTo(new Board.PromiseLoad(1, 1, 3));
        assertThat(behind(new Behind.Promised())).containsExactly(contact, contact, contact);
    }

    @Test
    void marks_are_counted_with_how_many_were_asked() {
        for (int quality : new int[] {5, 2, 0}) {
            ContactId contact = arrives(NOW);
            taken(contact, anna, NOW.plusSeconds(1));
            closed(contact, Outcome.SOLVED, NOW.plusSeconds(2));
            if (quality > 0) {
                var rating =
                        new Rating(
                                contact,
                                Optional.of(anna),
                                new Mark(quality),
                                new Mark(4),
                                "",
                                NOW.plusSeconds(3));
                commit(() -> port(Ratings.class).add(rating));
            }
        }

        var csat = within(() -> reads().satisfaction(brands(), NOW, LATER));

        assertThat(csat.asked()).isEqualTo(3);
        assertThat(csat.quality().sum()).isEqualTo(7);
        assertThat(csat.quality().satisfied()).isEqualTo(1);
        assertThat(csat.speed().satisfied()).isEqualTo(2);
        assertThat(behind(new Behind.Rated())).hasSize(2);
    }

    @Test
    void of_no_brand_nothing_is_seen() {
        arrives(NOW);
        Set<BrandId> other = Set.of(new BrandId(id()));

        for (Set<BrandId> brands : List.of(other, Set.<BrandId>of())) {
            assertThat(within(() -> reads().arrivals(brands, NOW, LATER, WITHIN))).isEmpty();
            assertThat(within(() -> reads().held(brands))).isEmpty();
            assertThat(within(() -> reads().promises(brands, NOW, LATER)).open()).isZero();
            assertThat(within(() -> reads().satisfaction(brands, NOW, LATER)).asked()).isZero();
        }
    }
}
