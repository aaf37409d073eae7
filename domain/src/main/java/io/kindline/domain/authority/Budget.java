package io.kindline.domain.authority;

import io.kindline.domain.operators.Period;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;

/**
 * How much may be granted in a rolling period. A person's budget bounds what he grants by himself
 * and, if he approves, what he approves; a team's bounds what its people grant by themselves.
 */
public record Budget(
        LimitId id, BrandId brand, Holder holder, Money amount, Window window, Period days) {

    /**
     * @throws IllegalArgumentException when the amount is negative
     */
    public Budget {
        if (amount.minorUnits() < 0) {
            throw new IllegalArgumentException("a budget is not negative");
        }
    }
}
