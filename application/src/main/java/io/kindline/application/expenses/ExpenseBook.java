package io.kindline.application.expenses;

import io.kindline.application.shared.Ids;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.Expense.Source;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.expenses.Expenses;
import io.kindline.domain.ledger.EntryId;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.ledger.LedgerAccount;
import io.kindline.domain.ledger.LedgerAccount.Sort;
import io.kindline.domain.ledger.LedgerEntry;
import io.kindline.domain.shared.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What all steps of expenses share: storing, booking, the trail. */
public final class ExpenseBook {
    private final Expenses expenses;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final Ids ids;

    public ExpenseBook(Expenses expenses, Ledger ledger, AuditTrail audit, Ids ids) {
        this.expenses = expenses;
        this.ledger = ledger;
        this.audit = audit;
        this.ids = ids;
    }

    /** The expense if it is of a brand the actor may see, held for a step. */
    Optional<Expense> held(Actor.Staff actor, ExpenseId id) {
        return expenses.hold(id).filter(found -> actor.maySee(found.claim().place().brand()));
    }

    void open(Actor.Staff by, Expense.Claimed claimed) {
        expenses.add(claimed);
        record(by, claimed, "claimed", claimed.claim().at());
    }

    /** Stores the next state and books what it means. */
    void step(Actor.Staff by, Expense next, Instant now) {
        expenses.save(next);
        switch (next) {
            case Expense.Accepted(var claim, var review) -> {
                owed(claim, review, now);
                record(by, next, "accepted", now);
            }
            case Expense.Settled(var claim, var review, _, _) -> {
                if (review.source() == Source.NONE) {
                    owed(claim, review, now);
                }
                repaid(claim, review, now);
                record(by, next, "settled", now);
            }
            case Expense.Rejected _ -> record(by, next, "rejected", now);
            case Expense.Claimed _ -> {}
        }
    }

    /** The payer helped with his own money: he is owed it. */
    private void owed(Expense.Claim claim, Expense.Review review, Instant now) {
        post(
                claim,
                review,
                now,
                pocket(claim),
                new LedgerAccount(Sort.HELP_PAID, claim.id().value()));
    }

    /** Whoever gives it back: the payer is owed nothing any more. */
    private void repaid(Expense.Claim claim, Expense.Review review, Instant now) {
        LedgerAccount giver =
                switch (review.source()) {
                    case COMPANY ->
                            new LedgerAccount(
                                    Sort.REPAID_BY_COMPANY, claim.place().brand().value());
                    case SUBSCRIBER ->
                            new LedgerAccount(
                                    Sort.REPAID_BY_PERSON, claim.place().subscriber().value());
                    case NONE -> new LedgerAccount(Sort.GIVEN_BY_STAFF, claim.payer().value());
                };
        post(claim, review, now, giver, pocket(claim));
    }

    static LedgerAccount pocket(Expense.Claim claim) {
        return new LedgerAccount(Sort.OUT_OF_POCKET, claim.payer().value());
    }

    private void post(
            Expense.Claim claim,
            Expense.Review review,
            Instant now,
            LedgerAccount from,
            LedgerAccount to) {
        ledger.post(
                new LedgerEntry(
                        new EntryId(ids.next()),
                        new LedgerEntry.Cause(
                                claim.id().value(),
                                Optional.empty(),
                                claim.place().brand(),
                                claim.place().subscriber(),
                                Optional.empty()),
                        now,
                        now,
                        LedgerEntry.move(review.amount(), from, to)));
    }

    private void record(Actor.Staff by, Expense expense, String what, Instant now) {
        audit.record(
                new AuditEvent(
                        by,
                        "expense." + what,
                        "expense:" + expense.id().value(),
                        Optional.of(expense.claim().place().brand()),
                        Map.of(
                                "amount",
                                expense.claim().paid().amount().amount().toPlainString(),
                                "payer",
                                expense.claim().payer().value().toString(),
                                "contact",
                                expense.claim().place().contact().value().toString()),
                        now));
    }
}
