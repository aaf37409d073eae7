package io.kindline.infrastructure.authority.http;

import io.kindline.application.authority.CaseStates;
import io.kindline.domain.approvals.Approval;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.approvals.Turn;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Exceptions as the API shows and takes them; fields without a value are left out. */
final class ExceptionShapes {
    private ExceptionShapes() {}

    /** An amount as a decimal in text and its currency: {@code 300.00} and {@code RUB}. */
    record Amount(@Nullable String value, @Nullable String currency) {
        static Amount of(Money money) {
            return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
        }

        Money read() {
            try {
                return Money.of(
                        new BigDecimal(Optional.ofNullable(value).orElse("").strip()),
                        Currency.getInstance(Optional.ofNullable(currency).orElse("").strip()));
            } catch (IllegalArgumentException _) {
                throw Refusal.malformed(
                        "amount is {\"value\":\"300.00\",\"currency\":\"RUB\"}, with the decimals"
                                + " of that currency at most.");
            }
        }
    }

    /** How a request was decided. */
    record Decided(UUID exceptionId, String decision, String why, String state) {
        static Decided of(ExceptionCase exception) {
            return new Decided(
                    exception.id().value(),
                    CaseStates.decisionOf(exception),
                    WhyInEnglish.of(exception.matter().why()),
                    CaseStates.nameOf(exception));
        }
    }

    /** One yes. */
    record Yes(
            UUID by, @Nullable UUID inNameOf, Amount amount, @Nullable String words, Instant at) {
        static Yes of(Approval approval) {
            UUID by = approval.vote().by().value();
            UUID name = approval.vote().inNameOf().value();
            return new Yes(
                    by,
                    name.equals(by) ? null : name,
                    Amount.of(approval.amount()),
                    orNull(approval.words()),
                    approval.at());
        }
    }

    /** An exception with all that is known of it. */
    record Whole(
            UUID exceptionId,
            UUID contactId,
            UUID subscriberId,
            UUID askedBy,
            Instant askedAt,
            String kind,
            Amount amount,
            @Nullable String clause,
            String reason,
            @Nullable String goodExpected,
            @Nullable String beneficiary,
            String decision,
            String state,
            String why,
            @Nullable Integer approvalsNeeded,
            @Nullable Instant answerBy,
            @Nullable String question,
            @Nullable String answer,
            List<Yes> approvals,
            @Nullable Amount granted,
            @Nullable Boolean reviewed,
            @Nullable String reference,
            @Nullable UUID endedBy,
            @Nullable String endReason) {}

    static Whole whole(ExceptionCase exception) {
        Plea plea = exception.matter().plea();
        Optional<ExceptionCase.Pending> pending =
                exception instanceof ExceptionCase.Pending one
                        ? Optional.of(one)
                        : Optional.empty();
        Optional<Turn.Question> question = pending.flatMap(one -> one.turn().question());
        Optional<Grant> grant = CaseStates.grantOf(exception);
        Optional<ExceptionCase.Ending> ending = ending(exception);
        return new Whole(
                exception.id().value(),
                plea.place().contact().value(),
                plea.place().subscriber().value(),
                plea.asker().id().value(),
                plea.place().askedAt(),
                word(plea.kind()),
                Amount.of(plea.amount()),
                plea.words().clause().map(key -> key.value()).orElse(null),
                plea.words().reason(),
                orNull(plea.words().goodExpected()),
                orNull(plea.words().beneficiary()),
                CaseStates.decisionOf(exception),
                CaseStates.nameOf(exception),
                WhyInEnglish.of(exception.matter().why()),
                pending.map(one -> one.needed().others()).orElse(null),
                pending.map(one -> one.turn().answerBy()).orElse(null),
                question.map(Turn.Question::words).orElse(null),
                question.flatMap(Turn.Question::answer).orElse(null),
                pending
                        .map(ExceptionCase.Pending::approvals)
                        .or(() -> grant.map(Grant::approvals))
                        .orElse(List.of())
                        .stream()
                        .map(Yes::of)
                        .toList(),
                grant.map(one -> Amount.of(one.amount())).orElse(null),
                grant.filter(one -> one.basis() == Grant.Basis.ACT_FIRST)
                        .map(one -> one.review().isPresent())
                        .orElse(null),
                exception instanceof ExceptionCase.Executed done ? orNull(done.reference()) : null,
                ending.map(one -> one.by().value()).orElse(null),
                ending.map(ExceptionCase.Ending::reason)
                        .or(() ->
                                exception instanceof ExceptionCase.Failed failed
                                        ? Optional.of(failed.reason())
                                        : Optional.empty())
                        .orElse(null));
    }

    private static Optional<ExceptionCase.Ending> ending(ExceptionCase exception) {
        return switch (exception) {
            case ExceptionCase.Declined(_, var ending) -> Optional.of(ending);
            case ExceptionCase.Reversing(_, _, _, var why) -> Optional.of(why);
            case ExceptionCase.Reversed(_, _, var why, _) -> Optional.of(why);
            case ExceptionCase.Pending _,
                    ExceptionCase.Granted _,
                    ExceptionCase.Executed _,
                    ExceptionCase.Failed _,
                    ExceptionCase.Refused _,
                    ExceptionCase.Withdrawn _ ->
                    Optional.empty();
        };
    }

    static String word(ExceptionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ExceptionKind kind(@Nullable String word) {
        return Arrays.stream(ExceptionKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.malformed(
                                "kind must be one of goodwill-credit, fee-waiver,"
                                        + " emergency-balance, expedited-transfer,"
                                        + " advance-purchase, loyalty-gift, rule-deviation."));
    }

    /** Where an earlier page ended. */
    static Optional<String> cursor(@Nullable String cursor) {
        try {
            return Optional.ofNullable(cursor).map(UUID::fromString).map(UUID::toString);
        } catch (IllegalArgumentException _) {
            throw Refusal.malformed("cursor is the next of an earlier page.");
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
