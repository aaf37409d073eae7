package io.kindline.infrastructure.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Several dispatchers at once, some of which die on the way. */
abstract class OfferRaceContract extends StoredRoutingContract {

    @Test
    void dispatchers_at_once_never_offer_one_contact_to_two_nor_fill_hands_twice()
            throws Exception {
        List<Actor.Staff> people = IntStream.range(0, 6).mapToObj(_ -> available()).toList();
        List<ContactId> waiting = IntStream.range(0, 30).mapToObj(_ -> writes()).toList();
        for (int round = 0; round < 4; round++) {
            List<Callable<Boolean>> work = new ArrayList<>();
            waiting.forEach(id -> work.add(() -> tried(() -> offer(id))));
            waiting.forEach(id -> work.add(() -> tried(() -> dies(id))));
            people.forEach(who -> work.add(() -> tried(() -> offerNextTo(who))));
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (Future<Boolean> one : threads.invokeAll(work)) {
                    one.get();
                }
            }
            List<Contact.Offered> offered =
                    waiting.stream()
                            .map(this::contact)
                            .filter(Contact.Offered.class::isInstance)
                            .map(Contact.Offered.class::cast)
                            .toList();
            assertThat(offered).extracting(it -> it.offer().to()).doesNotHaveDuplicates();
            assertThat(offered).hasSizeLessThanOrEqualTo(6);
            offered.forEach(it -> accept(offeredTo(it.id()), it.id()));
        }
        people.forEach(who ->
                assertThat(
                                waiting.stream()
                                        .map(this::contact)
                                        .filter(it -> it.holder().equals(holder(who))))
                        .hasSizeLessThanOrEqualTo(3));
        assertThat(endings()).doesNotContain("open");
    }

    /** Offers it, and is killed before the commit. */
    private Object dies(ContactId id) {
        return new TransactionTemplate(transactions)
                .execute(status -> {
                    status.setRollbackOnly();
                    return offer(id);
                });
    }

    /** Overtaken by another: the use case's guard would run it again. */
    private static boolean tried(Callable<?> step) throws Exception {
        try {
            step.call();
            return true;
        } catch (ConcurrencyFailureException e) {
            return false;
        }
    }

    private static Optional<OperatorId> holder(Actor.Staff who) {
        return Optional.of(who.id());
    }
}
