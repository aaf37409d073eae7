package io.kindline.domain.operators;

import io.kindline.domain.shared.OperatorId;
import java.util.List;
import java.util.Optional;

/**
 * Everybody who works or worked here. Desk and routing read them all the time, so adapters keep
 * them in memory: a change is seen at once by who made it and within seconds on other nodes.
 */
public interface Operators {

    /** The person with the id, if there is one. */
    Optional<Operator> byId(OperatorId id);

    /** The person who signs in by the word, if there is one. */
    Optional<Operator> byAccount(Account account);

    /** Everybody, by account. */
    List<Operator> all();

    /**
     * Stores a new or changed person.
     *
     * @throws AccountTaken when the account belongs to somebody else
     */
    void save(Operator operator);

    /**
     * Waits until nobody else is changing people, and keeps others waiting until the transaction
     * ends: what is read from then on holds when it is decided upon.
     */
    void lock();

    /** The account belongs to somebody else already. */
    final class AccountTaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        public AccountTaken(Account account) {
            super("the account " + account.value() + " belongs to somebody else");
        }
    }
}
