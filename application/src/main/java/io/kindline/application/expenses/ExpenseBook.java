package io.kindline.application.expenses;

import io.kindline.application.shared.Ids;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.events.DomainEvent;
import io.kindline.domain.events.DomainEvents;
import io.kindline.domain.events.EventId;
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
import io.kindline.domain.shared.Money;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What all steps of expenses share: storing, booking, the trail. */
public final class ExpenseBook {
    private final Expenses expenses;
    private final Ledger ledger;
    private final Telling telling;
    private final Ids ids;

    /** Who is told. */
    public record Telling(AuditTrail audit, DomainEvents events) {}

    public ExpenseBook(Expenses expenses, Ledger ledger, Telling telling, Ids ids) {
        this.expenses = expenses;
        this.ledger = ledger;
        this.telling = telling;
        this.ids = ids;
    }

    /** The expense if it is of a brand the actor may see, held for a step. */
    Optional<Expense> held(Actor.Staff actor, ExpenseId id) {
        return expenses.hold(id).filter(found -> actor.maySee(found.claim().place().brand()));
    }

    /** What was made of the payer's claim with that key; nobody else claims for him meanwhile. */
    Optional<Expenses.Repeated> repeated(Actor.Staff payer, String key) {
        ledger.lock(new Ledger.Bounds(payer.id(), Optional.empty(), Optional.empty()));
        return expenses.repeated(payer.id(), key);
    }

    Expense stored(ExpenseId id) {
        return expenses.find(id).orElseThrow();
    }

    void open(Actor.Staff by, Expense.Claimed claimed, Optional<Expenses.ClaimKey> key) {
        expenses.add(claimed, key);
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
        tell(by, expense, what, now);
        telling.audit()
                .record(
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

    /** Programs of the house are told that it happened, never what was said. */
    private void tell(Actor.Staff by, Expense expense, String what, Instant now) {
        Expense.Claim claim = expense.claim();
        var words = new TreeMap<String, String>();
        words.put("expenseId", claim.id().value().toString());
        words.put("contactId", claim.place().contact().value().toString());
        words.put("subscriberId", claim.place().subscriber().value().toString());
        words.put("payer", claim.payer().value().toString());
        words.put("by", by.id().value().toString());
        var sums = new TreeMap<String, Money>();
        sums.put("amount", claim.paid().amount());
        review(expense)
                .ifPresent(review -> {
                    words.put("repaidBy", review.source().name().toLowerCase(Locale.ROOT));
                    sums.put("accepted", review.amount());
                });
        telling.events()
                .put(
                        new DomainEvent(
                                new EventId(ids.next()),
                                "expense." + what,
                                claim.place().brand(),
                                now,
                                words,
                                sums));
    }

    private static Optional<Expense.Review> review(Expense expense) {
        return switch (expense) {
            case Expense.Accepted accepted -> Optional.of(accepted.review());
            case Expense.Settled settled -> Optional.of(settled.review());
            case Expense.Claimed _, Expense.Rejected _ -> Optional.empty();
        };
    }
}
