package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.RUB;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.authority.RequestException;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.authority.AuthorityWorld.House;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;

/** Many operators at once against one budget. */
abstract class BudgetRaceContract extends ExceptionStories {
    private static final int ATTEMPTS_MAX = 10;

    @Autowired private Ledger ledger;
    @Autowired private JdbcClient jdbc;

    @Test
    void thirty_two_operators_with_retries_spend_a_team_budget_to_the_last_unit() throws Exception {
        House house = world.house(rub(100_000), new Money(666_667, RUB));
        List<Actor.Staff> people =
                IntStream.range(0, 32).mapToObj(_ -> world.person(house, Role.OPERATOR)).toList();
        List<Callable<RequestException.Outcome>> work = new ArrayList<>();
        for (Actor.Staff who : people) {
            ContactId contact = world.contact(house);
            Callable<RequestException.Outcome> ask = () -> askUntilAnswered(who, contact);
            work.add(ask);
            work.add(ask);
        }
        Set<ExceptionId> granted = new HashSet<>();
        Set<ExceptionId> pending = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (Future<RequestException.Outcome> answer : threads.invokeAll(work)) {
                ExceptionCase decided = decided(answer.get());
                boolean _ =
                        decided instanceof ExceptionCase.Pending
                                ? pending.add(decided.id())
                                : granted.add(decided.id());
            }
        }
        // 6,666.67 of 333.33 each are twenty, and seven kopecks that nobody can use.
        assertThat(granted).hasSize(20);
        assertThat(pending).hasSize(12);
        assertThat(ledger.spentByTeam(house.team(), Instant.EPOCH, RUB))
                .isEqualTo(new Money(20 * 33_333, RUB));
        assertThat(sumOfAllPostings(house)).isZero();
    }

    /** Asks again with the same key when the house is too busy to answer. */
    private RequestException.Outcome askUntilAnswered(Actor.Staff who, ContactId contact) {
        for (int attempt = 1; ; attempt++) {
            try {
                return ask(who, contact, "k");
            } catch (CannotCreateTransactionException | ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS_MAX) {
                    throw e;
                }
            }
        }
    }

    private RequestException.Outcome ask(Actor.Staff who, ContactId contact, String key) {
        return request.handle(
                who,
                new RequestException.Command(
                        contact,
                        ExceptionKind.GOODWILL_CREDIT,
                        Optional.of(new Money(33_333, RUB)),
                        words("3.2"),
                        Optional.of(key)));
    }

    private long sumOfAllPostings(House house) {
        return jdbc.sql("select sum(amount_minor) from ledger_postings where brand_id = :brand")
                .param("brand", house.brand().value())
                .query(Long.class)
                .single();
    }
}
