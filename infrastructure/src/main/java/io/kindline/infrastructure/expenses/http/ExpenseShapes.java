package io.kindline.infrastructure.expenses.http;

import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.shared.Money;
import io.kindline.infrastructure.shared.Problems;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;

/** Expenses as the API shows and takes them; fields without a value are left out. */
final class ExpenseShapes {
    private ExpenseShapes() {}

    /** An amount as a decimal in text and its currency: {@code 1400.00} and {@code RUB}. */
    record Sum(@Nullable String value, @Nullable String currency) {
        static Sum of(Money money) {
            return new Sum(money.amount().toPlainString(), money.currency().getCurrencyCode());
        }

        Money read() {
            try {
                return Money.of(
                        new BigDecimal(Optional.ofNullable(value).orElse("").strip()),
                        Currency.getInstance(Optional.ofNullable(currency).orElse("").strip()));
            } catch (IllegalArgumentException _) {
                throw malformed(
                        "amount is {\"value\":\"1400.00\",\"currency\":\"RUB\"}, with the decimals"
                                + " of that currency at most.");
            }
        }
    }

    /** The paper: where its bytes are, and what they are. */
    record Paper(String name, String contentType, long sizeBytes, String url) {}

    /**
     * An expense with all that is known of it.
     *
     * @param repaidBy as wished, and as decided once it was reviewed
     */
    record Whole(
            UUID expenseId,
            UUID contactId,
            UUID subscriberId,
            UUID payer,
            Instant claimedAt,
            String state,
            Sum amount,
            LocalDate paidOn,
            String what,
            String repaidBy,
            @Nullable Sum accepted,
            @Nullable UUID reviewedBy,
            @Nullable String words,
            @Nullable String reference,
            Paper receipt) {}

    static Whole whole(Expense expense) {
        Expense.Claim claim = expense.claim();
        Optional<Expense.Review> review = review(expense);
        Optional<Expense.Rejected> rejected =
                expense instanceof Expense.Rejected no ? Optional.of(no) : Optional.empty();
        return new Whole(
                claim.id().value(),
                claim.place().contact().value(),
                claim.place().subscriber().value(),
                claim.payer().value(),
                claim.at(),
                state(expense),
                Sum.of(claim.paid().amount()),
                claim.paid().day(),
                claim.paid().what(),
                word(review.map(Expense.Review::source).orElse(claim.wished())),
                review.map(Expense.Review::amount).map(Sum::of).orElse(null),
                review.map(Expense.Review::by)
                        .or(() -> rejected.map(Expense.Rejected::by))
                        .map(by -> by.value())
                        .orElse(null),
                review.map(Expense.Review::words)
                        .or(() -> rejected.map(Expense.Rejected::reason))
                        .filter(words -> !words.isEmpty())
                        .orElse(null),
                expense instanceof Expense.Settled done && !done.reference().isEmpty()
                        ? done.reference()
                        : null,
                new Paper(
                        claim.receipt().name(),
                        claim.receipt().contentType(),
                        claim.receipt().sizeBytes(),
                        "/api/v1/expenses/" + claim.id().value() + "/receipt"));
    }

    private static Optional<Expense.Review> review(Expense expense) {
        return switch (expense) {
            case Expense.Accepted(_, var review) -> Optional.of(review);
            case Expense.Settled(_, var review, _, _) -> Optional.of(review);
            case Expense.Claimed _, Expense.Rejected _ -> Optional.empty();
        };
    }

    private static String state(Expense expense) {
        return switch (expense) {
            case Expense.Claimed _ -> "claimed";
            case Expense.Accepted _ -> "accepted";
            case Expense.Settled _ -> "settled";
            case Expense.Rejected _ -> "rejected";
        };
    }

    static Expense.Source source(@Nullable String word) {
        return Arrays.stream(Expense.Source.values())
                .filter(source -> word(source).equals(word))
                .findFirst()
                .orElseThrow(() -> malformed("repaidBy must be one of company, subscriber, none."));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ErrorResponseException malformed(String detail) {
        return problem(Problems.MALFORMED, detail);
    }

    static ErrorResponseException problem(Problems problem, String detail) {
        return new ErrorResponseException(problem.status(), problem.detail(detail), null);
    }

    /** The last one that was seen, as an earlier page called it. */
    static Optional<ExpenseId> cursor(@Nullable String cursor) {
        try {
            return Optional.ofNullable(cursor).map(UUID::fromString).map(ExpenseId::new);
        } catch (IllegalArgumentException _) {
            throw malformed("mineAfter and toDoAfter are mineNext and toDoNext of an answer.");
        }
    }
}
