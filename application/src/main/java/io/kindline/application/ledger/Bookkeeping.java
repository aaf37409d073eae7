package io.kindline.application.ledger;

import io.kindline.application.shared.Ids;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.KindTerms.Route;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.ledger.EntryId;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.ledger.LedgerAccount;
import io.kindline.domain.ledger.LedgerAccount.Sort;
import io.kindline.domain.ledger.LedgerEntry;
import java.time.Instant;
import java.util.Optional;

/** What each step of an exception means in the ledger; a step without cost means nothing there. */
public final class Bookkeeping {
    private final Ledger ledger;
    private final Ids ids;

    public Bookkeeping(Ledger ledger, Ids ids) {
        this.ledger = ledger;
        this.ids = ids;
    }

    /** Spent by whoever's authority it rests on, owed until it is carried out. */
    public void granted(ExceptionCase.Granted granted) {
        Plea plea = granted.matter().plea();
        move(
                plea,
                granted.grant(),
                granted.grant().at(),
                owed(plea.id()),
                spending(granted.grant(), plea));
    }

    /** Owed no more: the subscriber, or who supplies him, has it. */
    public void executed(ExceptionCase.Executed executed, Route route) {
        Plea plea = executed.matter().plea();
        move(plea, executed.grant(), executed.at(), received(plea, route), owed(plea.id()));
    }

    /** Not carried out: the budgets have it back. */
    public void failed(ExceptionCase.Failed failed) {
        Plea plea = failed.matter().plea();
        move(plea, failed.grant(), failed.at(), spending(failed.grant(), plea), owed(plea.id()));
    }

    /** Taken back: the budgets have it back. */
    public void reversed(ExceptionCase.Reversed reversed, Route route) {
        Plea plea = reversed.matter().plea();
        Grant grant = reversed.grant();
        move(plea, grant, reversed.at(), spending(grant, plea), received(plea, route));
    }

    private void move(Plea plea, Grant grant, Instant at, LedgerAccount from, LedgerAccount to) {
        if (grant.amount().minorUnits() == 0) {
            return;
        }
        ledger.post(
                new LedgerEntry(
                        new EntryId(ids.next()),
                        new LedgerEntry.Cause(
                                plea.id().value(),
                                Optional.of(plea.kind()),
                                plea.place().brand(),
                                plea.place().subscriber(),
                                plea.asker().team()),
                        at,
                        grant.at(),
                        LedgerEntry.move(grant.amount(), from, to)));
    }

    private static LedgerAccount spending(Grant grant, Plea plea) {
        Sort sort =
                switch (grant.basis()) {
                    case OWN -> Sort.OWN_SPENDING;
                    case ACT_FIRST -> Sort.EMERGENCY_SPENDING;
                    case APPROVED -> Sort.APPROVED_SPENDING;
                };
        return new LedgerAccount(sort, grant.onAuthorityOf(plea.asker().id()).value());
    }

    private static LedgerAccount owed(ExceptionId exception) {
        return new LedgerAccount(Sort.OWED, exception.value());
    }

    private static LedgerAccount received(Plea plea, Route route) {
        return switch (route) {
            case BILLING, NOBODY ->
                    new LedgerAccount(Sort.SUBSCRIBER, plea.place().subscriber().value());
            case GIFTS, PURCHASES -> new LedgerAccount(Sort.SUPPLIER, plea.id().value());
        };
    }
}
