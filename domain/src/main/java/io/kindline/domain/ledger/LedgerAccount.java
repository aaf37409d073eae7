package io.kindline.domain.ledger;

import java.util.UUID;

/**
 * One account.
 *
 * @param owner a person's, a subscriber's, an exception's, an expense's or a brand's id, as the
 *     sort says
 */
public record LedgerAccount(Sort sort, UUID owner) {

    /** What is kept on an account; spending is positive, what we owe or gave is negative. */
    public enum Sort {
        /** Granted by a person on his own authority. */
        OWN_SPENDING,
        /** Granted by approval, on the authority of the one who approved last. */
        APPROVED_SPENDING,
        /** Granted at once for life and health. */
        EMERGENCY_SPENDING,
        /** Granted and not carried out yet, by exception. */
        OWED,
        /** Credited to a subscriber. */
        SUBSCRIBER,
        /** Bought or given through others, by exception. */
        SUPPLIER,
        /** Paid by a person himself; negative is what he is owed. */
        OUT_OF_POCKET,
        /** What was paid so, by expense. */
        HELP_PAID,
        /** Given back by the company, by brand. */
        REPAID_BY_COMPANY,
        /** Given back by a subscriber. */
        REPAID_BY_PERSON,
        /** Wanted back from nobody, by the person who gave it. */
        GIVEN_BY_STAFF
    }
}
