package io.kindline.application.ledger;

import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.KindTerms;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.subscribers.AccountNumber;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Optional;

/**
 * Carries exceptions out: billing, gifts, purchases. The same order may come again after a crash or
 * a lost answer, always with the same key; it must take effect once.
 */
public interface ExecutionGateway {

    /** Whether orders of the route are for this gateway. */
    boolean carries(KindTerms.Route route);

    /** Carries the order out; must answer within seconds. */
    Result carryOut(Order order);

    /**
     * What to do.
     *
     * @param decidedAt when it was decided that it be done: a new decision is a new order
     * @param errand of gifts and purchases; billing is told no words
     * @param reference of what is taken back; empty when something is carried out
     */
    record Order(
            ExceptionId exception,
            Executions.Task task,
            Instant decidedAt,
            KindTerms.Route route,
            ExceptionKind kind,
            Money amount,
            Beneficiary beneficiary,
            Optional<Errand> errand,
            Optional<String> reference) {

        /** The same for the same order, however often it is sent. */
        public String key() {
            return exception.value()
                    + ":"
                    + decidedAt.toEpochMilli()
                    + switch (task) {
                        case EXECUTE -> "";
                        case REVERSE -> ":reverse";
                    };
        }
    }

    /** For whom. */
    record Beneficiary(SubscriberId subscriber, BrandId brand, Optional<AccountNumber> account) {}

    /**
     * What a supplier has to know to choose a gift or to buy something.
     *
     * @param reason in the asker's words
     * @param whom it is for, in the asker's words; empty when it is the subscriber himself
     */
    record Errand(String reason, String whom) {}

    /** How it went. */
    sealed interface Result {

        /**
         * It is done, now or before.
         *
         * @param reference by which it is known there, at most 200 characters
         * @param balance of the subscriber now, if it was told
         */
        record Done(String reference, Optional<Money> balance) implements Result {}

        /** It may work later. */
        record TryAgain(String problem) implements Result {}

        /** It will never work. */
        record Rejected(String problem) implements Result {}
    }
}
