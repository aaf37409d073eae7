package io.kindline.ui.authority;

import io.kindline.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Amounts as people type them: {@code 1 000}, {@code 1000,50}, {@code 1000.50}. */
public record AmountText(Currency currency) {

    /** What was typed. */
    public sealed interface Typed {

        /** Nothing was typed: it costs nothing. */
        record Nothing() implements Typed {}

        /** An amount. */
        record Amount(Money money) implements Typed {}

        /** Something that is no amount. */
        record Wrong() implements Typed {}
    }

    /** Reads it; nothing typed is nothing. */
    public Typed read(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (digits.isEmpty()) {
            return new Typed.Nothing();
        }
        try {
            Money money = Money.of(new BigDecimal(digits), currency);
            return money.minorUnits() > 0 ? new Typed.Amount(money) : new Typed.Wrong();
        } catch (IllegalArgumentException _) {
            return new Typed.Wrong();
        }
    }

    /** As it is put into the field. */
    static String written(Optional<Money> money) {
        return money.map(AmountText::written).orElse("");
    }

    /** Whole units without their empty decimals. */
    public static String written(Money money) {
        BigDecimal amount = money.amount();
        return amount.stripTrailingZeros().scale() <= 0
                ? amount.toBigInteger().toString()
                : amount.toPlainString();
    }
}
