package io.kindline.domain.ledger;

import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.ledger.LedgerAccount.Sort;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The ledger in memory, for one thread. */
public final class InMemoryLedger implements Ledger {
    private static final Set<Sort> SPENDING =
            EnumSet.of(Sort.OWN_SPENDING, Sort.APPROVED_SPENDING, Sort.EMERGENCY_SPENDING);

    private final List<LedgerEntry> entries = new ArrayList<>();

    /** Of all postings there are: nothing, or it does not balance. */
    public Money total(Currency currency) {
        return sum(Instant.EPOCH, currency, (_, _) -> true);
    }

    @Override
    public void post(LedgerEntry entry) {
        entries.add(entry);
    }

    @Override
    public void lock(Bounds bounds) {}

    @Override
    public Money balance(LedgerAccount account, Currency currency) {
        return spent(account, Instant.EPOCH, currency);
    }

    @Override
    public List<Money> balances(LedgerAccount account) {
        return entries.stream()
                .flatMap(entry -> entry.postings().stream())
                .filter(posting -> posting.account().equals(account))
                .map(posting -> posting.amount().currency())
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .map(currency -> balance(account, currency))
                .filter(balance -> balance.minorUnits() != 0)
                .toList();
    }

    @Override
    public Money spent(LedgerAccount account, Instant since, Currency currency) {
        return sum(since, currency, (_, on) -> on.equals(account));
    }

    @Override
    public Money spentByTeam(TeamId team, Instant since, Currency currency) {
        return sum(
                since,
                currency,
                (entry, on) ->
                        on.sort() == Sort.OWN_SPENDING
                                && entry.cause().team().filter(team::equals).isPresent());
    }

    @Override
    public Money spentOn(
            SubscriberId subscriber, ExceptionKind kind, Instant since, Currency currency) {
        return sum(
                since,
                currency,
                (entry, on) -> SPENDING.contains(on.sort()) && isFor(subscriber, kind).test(entry));
    }

    @Override
    public Optional<Instant> lastSpentOn(SubscriberId subscriber, ExceptionKind kind) {
        return entries.stream()
                .filter(isFor(subscriber, kind))
                .map(LedgerEntry::chargedAt)
                .max(Instant::compareTo);
    }

    private static Predicate<LedgerEntry> isFor(SubscriberId subscriber, ExceptionKind kind) {
        return entry ->
                entry.cause().subscriber().equals(subscriber)
                        && entry.cause().kind().filter(kind::equals).isPresent();
    }

    private Money sum(
            Instant since, Currency currency, BiPredicate<LedgerEntry, LedgerAccount> counts) {
        return entries.stream()
                .filter(entry -> !entry.chargedAt().isBefore(since))
                .flatMap(entry ->
                        entry.postings().stream()
                                .filter(one -> counts.test(entry, one.account()))
                                .map(LedgerEntry.Posting::amount))
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }
}
