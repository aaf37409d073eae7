package io.kindline.domain.shared;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in minor units (kopecks, cents) of one currency; may be negative. */
public record Money(long minorUnits, Currency currency) {

    /** Nothing, in that currency. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads {@code 300.00} and {@code 300} alike.
     *
     * @throws IllegalArgumentException when it has more decimals than the currency, or is too large
     */
    public static Money of(BigDecimal amount, Currency currency) {
        try {
            return new Money(
                    amount.movePointRight(Math.max(0, currency.getDefaultFractionDigits()))
                            .longValueExact(),
                    currency);
        } catch (ArithmeticException _) {
            throw new IllegalArgumentException(
                    "an amount has at most the decimals of " + currency.getCurrencyCode());
        }
    }

    /** The amount with the currency's own number of decimals, for example {@code 300.00}. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits()));
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException for another currency
     * @throws ArithmeticException when the sum is beyond any account
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    /**
     * What is left without the other.
     *
     * @throws IllegalArgumentException for another currency
     */
    public Money minus(Money other) {
        return plus(other.negated());
    }

    /** The same amount the other way. */
    public Money negated() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    /**
     * Compares.
     *
     * @throws IllegalArgumentException for another currency
     */
    public boolean isMoreThan(Money other) {
        return minorUnits > sameCurrency(other).minorUnits;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    currency.getCurrencyCode() + " is not " + other.currency.getCurrencyCode());
        }
        return other;
    }
}
