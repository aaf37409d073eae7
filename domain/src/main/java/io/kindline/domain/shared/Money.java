package io.kindline.domain.shared;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in minor units (kopecks, cents) of one currency; may be negative. */
public record Money(long minorUnits, Currency currency) {

    /** The amount with the currency's own number of decimals, for example {@code 300.00}. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits()));
    }
}
