package io.kindline.domain.ledger;

import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One movement of money in double entry: its postings add up to nothing.
 *
 * @param chargedAt when it counts against budgets; giving back counts when the spending did
 */
public record LedgerEntry(
        EntryId id, Cause cause, Instant at, Instant chargedAt, List<Posting> postings) {

    /**
     * Why money moved, and what it is counted by.
     *
     * @param matter id of the exception or expense
     * @param kind of the exception; empty for an expense
     */
    public record Cause(
            UUID matter,
            Optional<ExceptionKind> kind,
            BrandId brand,
            SubscriberId subscriber,
            Optional<TeamId> team) {}

    /** One side of it. */
    public record Posting(LedgerAccount account, Money amount) {}

    /**
     * @throws IllegalArgumentException when the postings are not of one currency or do not add up
     *     to nothing
     */
    public LedgerEntry {
        postings = List.copyOf(postings);
        Money sum =
                postings.stream()
                        .map(Posting::amount)
                        .reduce(Money::plus)
                        .orElseThrow(() -> new IllegalArgumentException("nothing is posted"));
        if (sum.minorUnits() != 0) {
            throw new IllegalArgumentException("postings add up to nothing");
        }
    }

    /** Moves an amount from one account to another. */
    public static List<Posting> move(Money amount, LedgerAccount from, LedgerAccount to) {
        return List.of(new Posting(from, amount.negated()), new Posting(to, amount));
    }
}
