package io.kindline.domain.expenses;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.util.List;
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

    /** What a person claimed, the newest first. */
    List<Expense> of(OperatorId payer, int most);

    /** What is claimed or owed in the brands, the oldest first. */
    List<Expense> open(Set<BrandId> brands, int most);
}
