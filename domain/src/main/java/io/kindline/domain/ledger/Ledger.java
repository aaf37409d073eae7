package io.kindline.domain.ledger;

import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The ledger. What was spent is read from it and kept nowhere else; who decides on it first takes
 * the locks of all whom the decision bounds.
 */
public interface Ledger {

    /** Adds an entry; nothing is ever changed or taken away. */
    void post(LedgerEntry entry);

    /**
     * Lets nobody else spend on these accounts until the transaction ends; always in the same
     * order, so that two never wait for each other.
     */
    void lock(Bounds bounds);

    /** What is on an account. */
    Money balance(LedgerAccount account, Currency currency);

    /** The same in every currency in which there is something, ordered by currency. */
    List<Money> balances(LedgerAccount account);

    /** What was spent on an account since, in that currency. */
    Money spent(LedgerAccount account, Instant since, Currency currency);

    /** What the team's people spent on their own authority since. */
    Money spentByTeam(TeamId team, Instant since, Currency currency);

    /** What anybody spent in that kind on the subscriber since. */
    Money spentOn(SubscriberId subscriber, ExceptionKind kind, Instant since, Currency currency);

    /** When something of that kind was last given to the subscriber; empty when it never was. */
    Optional<Instant> lastSpentOn(SubscriberId subscriber, ExceptionKind kind);

    /** Whom a decision bounds. */
    record Bounds(OperatorId operator, Optional<TeamId> team, Optional<SubscriberId> subscriber) {}
}
