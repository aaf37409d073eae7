package io.kindline.domain.authority;

import io.kindline.domain.shared.Money;

/**
 * What was granted before in the periods that count, read from the ledger under the locks of all
 * whom it bounds.
 *
 * @param own by this person on his own authority, in his budget's period
 * @param team by his team's people on their own authority, in the team's period
 * @param toSubscriber of this kind to this subscriber by anybody, in {@link Deciding#SPLIT_WINDOW}
 */
public record Spending(Money own, Money team, Money toSubscriber) {}
