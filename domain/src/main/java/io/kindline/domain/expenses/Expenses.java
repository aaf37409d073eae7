package io.kindline.domain.expenses;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import java.util.Optional;
import java.util.Set;

/** All expenses ever claimed. */
public interface Expenses {

    Optional<Expense> find(ExpenseId id);

    /** The expense, held so that nobody else changes it before the transaction ends. */
    Optional<Expense> hold(ExpenseId id);

    /**
     * Stores a new one.
     *
     * @param key by which its payer may repeat the same claim; empty when he gave none
     */
    void add(Expense.Claimed claimed, Optional<ClaimKey> key);

    /** What was made of the payer's claim with that key. */
    Optional<Repeated> repeated(OperatorId payer, String key);

    /**
     * A caller's own name for a claim.
     *
     * @param fingerprint of all that was claimed
     */
    record ClaimKey(String key, String fingerprint) {}

    /** An earlier claim with the same key. */
    record Repeated(ExpenseId id, String fingerprint) {}

    /** Stores the next state of one that is held. */
    void save(Expense next);

    /** A page of what a person claimed, the newest first, after the last one that was seen. */
    Page<Expense> of(OperatorId payer, Optional<ExpenseId> after, int most);

    /**
     * A page of what is claimed or owed in the brands, the oldest first.
     *
     * @param except whose own claims are left out
     */
    Page<Expense> open(Set<BrandId> brands, OperatorId except, Optional<ExpenseId> after, int most);
}
