package io.kindline.infrastructure.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.routing.OperatorProfile;
import io.kindline.domain.routing.Place;
import io.kindline.domain.routing.WaitingLine;
import io.kindline.domain.routing.WaitingLineContract;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The contract of the line and its races, on a database. */
abstract class StoredWaitingLineContract extends WaitingLineContract {
    private static final int CONTACTS = 500;
    private static final int OPERATORS = 16;

    @Autowired WaitingLine line;
    @Autowired Queues queues;
    @Autowired LineMarks marks;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;

    @BeforeEach
    void empty_the_line() {
        rows().clear();
    }

    WaitingRows rows() {
        return new WaitingRows(jdbc);
    }

    @Override
    protected WaitingLine line() {
        return line;
    }

    @Override
    protected void stand(Place place) {
        rows().stand(place);
    }

    @Override
    protected void declined(ContactId contact, OperatorId by, Instant at) {
        rows().declined(contact, by, at);
    }

    @Override
    protected void save(Queue queue) {
        queues.save(queue);
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }

    @Test
    void what_one_transaction_looks_at_the_other_passes_over() {
        Place first = Place.in(queue, NOW.minusSeconds(20));
        Place second = Place.in(queue, NOW.minusSeconds(10));
        stand(first);
        stand(second);

        inTransaction(() -> {
            assertThat(line.lockNext(olga, NOW)).contains(first.contact());
            assertThat(elsewhere(() -> line.lockNext(olga, NOW))).contains(second.contact());
            assertThat(elsewhere(() -> line.lock(first.contact()))).isEmpty();
            return true;
        });
        assertThat(inTransaction(() -> line.lock(first.contact()))).isPresent();
    }

    @Test
    void sixteen_operators_claim_five_hundred_contacts_none_twice_none_lost() throws Exception {
        IntStream.range(0, CONTACTS)
                .forEach(i -> stand(Place.in(queue, NOW.minusSeconds(1_000 - i))));
        var claimed = new ConcurrentLinkedQueue<ContactId>();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(OPERATORS)) {
            List<Callable<Integer>> work =
                    IntStream.range(0, OPERATORS)
                            .<Callable<Integer>>mapToObj(
                                    i -> () -> claimAll(operator(Set.of(queue.id())), i, claimed))
                            .toList();
            var running = work.stream().map(threads::submit).toList();
            start.countDown();
            for (var one : running) {
                one.get();
            }
        }

        assertThat(claimed).hasSize(CONTACTS);
        assertThat(new HashSet<>(claimed)).hasSize(CONTACTS);
        assertThat(inTransaction(() -> line.lockNext(olga, NOW))).isEmpty();
    }

    /** Claims until nothing is left; now and then it dies before the commit. */
    private int claimAll(OperatorProfile who, int seed, ConcurrentLinkedQueue<ContactId> claimed) {
        int count = 0;
        while (true) {
            boolean dies = (count + seed) % 7 == 6;
            Optional<ContactId> got =
                    new TransactionTemplate(transactions)
                            .execute(status -> {
                                Optional<ContactId> next = line.lockNext(who, NOW);
                                next.ifPresent(rows()::leave);
                                if (dies) {
                                    status.setRollbackOnly();
                                }
                                return next;
                            });
            if (got.isEmpty()) {
                return count;
            }
            count++;
            if (!dies) {
                claimed.add(got.get());
            }
        }
    }

    private <T> T elsewhere(Supplier<T> work) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(() -> inTransaction(work)).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
