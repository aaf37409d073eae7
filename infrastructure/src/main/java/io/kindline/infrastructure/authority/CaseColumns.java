package io.kindline.infrastructure.authority;

import io.kindline.application.authority.CaseStates;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.ExceptionCase.Ending;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.approvals.Turn;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.operators.TeamId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an exception is in columns: those of the plea, and those that its state fills. */
final class CaseColumns {
    private CaseColumns() {}

    static Map<String, @Nullable Object> ofPlea(ExceptionCase exception) {
        Plea plea = exception.matter().plea();
        Map<String, @Nullable Object> columns = new TreeMap<>();
        columns.put("id", plea.id().value());
        columns.put("contact_id", plea.place().contact().value());
        columns.put("subscriber_id", plea.place().subscriber().value());
        columns.put("brand_id", plea.place().brand().value());
        columns.put("asked_at", utc(plea.place().askedAt()));
        columns.put("asker_id", plea.asker().id().value());
        columns.put("team_id", plea.asker().team().map(TeamId::value).orElse(null));
        columns.put(
                "sharing",
                plea.asker().sharing().stream()
                        .map(one -> one.value().toString())
                        .sorted()
                        .collect(Collectors.joining(" ")));
        columns.put("kind", plea.kind().name());
        columns.put("amount_minor", plea.amount().minorUnits());
        columns.put("currency", plea.amount().currency().getCurrencyCode());
        columns.put("clause_key", plea.words().clause().map(key -> key.value()).orElse(null));
        columns.put("reason", plea.words().reason());
        columns.put("good_expected", plea.words().goodExpected());
        columns.put("beneficiary", plea.words().beneficiary());
        columns.put("why", WhyText.written(exception.matter().why()));
        return columns;
    }

    /** Every column of the state, null where this state has nothing in it. */
    static Map<String, @Nullable Object> ofState(ExceptionCase exception) {
        Map<String, @Nullable Object> columns = new TreeMap<>();
        columns.put("state", CaseStates.nameOf(exception));
        turn(columns, exception);
        grant(columns, exception);
        ending(columns, exception);
        return columns;
    }

    private static void turn(Map<String, @Nullable Object> columns, ExceptionCase exception) {
        Optional<ExceptionCase.Pending> pending =
                Optional.of(exception)
                        .filter(ExceptionCase.Pending.class::isInstance)
                        .map(ExceptionCase.Pending.class::cast);
        Optional<Turn> turn = pending.map(ExceptionCase.Pending::turn);
        Optional<Turn.Question> question = turn.flatMap(Turn::question);
        columns.put("needed", pending.map(one -> one.needed().name()).orElse(null));
        columns.put("line", turn.map(one -> one.line().name()).orElse(null));
        columns.put("answer_by", turn.map(one -> utc(one.answerBy())).orElse(null));
        columns.put("question_by", question.map(one -> one.by().value()).orElse(null));
        columns.put("question", question.map(Turn.Question::words).orElse(null));
        columns.put("question_at", question.map(one -> utc(one.at())).orElse(null));
        columns.put("answer", question.flatMap(Turn.Question::answer).orElse(null));
        columns.put(
                "pending_brand_id",
                pending.map(one -> one.matter().plea().place().brand().value()).orElse(null));
    }

    private static void grant(Map<String, @Nullable Object> columns, ExceptionCase exception) {
        Optional<Grant> grant = CaseStates.grantOf(exception);
        Optional<Grant.Review> review = grant.flatMap(Grant::review);
        columns.put("granted_minor", grant.map(one -> one.amount().minorUnits()).orElse(null));
        columns.put("basis", grant.map(one -> one.basis().name()).orElse(null));
        columns.put("granted_at", grant.map(one -> utc(one.at())).orElse(null));
        columns.put("review_by", review.map(one -> one.by().value()).orElse(null));
        columns.put("review", review.map(Grant.Review::words).orElse(null));
        columns.put("review_at", review.map(one -> utc(one.at())).orElse(null));
        columns.put(
                "failed_brand_id",
                grant.filter(one -> one.review().isEmpty())
                        .filter(_ -> exception instanceof ExceptionCase.Failed)
                        .map(_ -> exception.matter().plea().place().brand().value())
                        .orElse(null));
        columns.put(
                "review_brand_id",
                grant.filter(Grant::waitsForReview)
                        .map(_ -> exception.matter().plea().place().brand().value())
                        .orElse(null));
    }

    private static void ending(Map<String, @Nullable Object> columns, ExceptionCase exception) {
        columns.put("reference", null);
        columns.put("ended_by", null);
        columns.put("end_reason", null);
        columns.put("ended_at", null);
        columns.put("closed_at", null);
        switch (exception) {
            case ExceptionCase.Executed(_, _, String reference, Instant at) -> {
                columns.put("reference", reference);
                columns.put("closed_at", utc(at));
            }
            case ExceptionCase.Failed(_, _, String reason, Instant at) -> {
                columns.put("end_reason", reason);
                columns.put("closed_at", utc(at));
            }
            case ExceptionCase.Reversing(_, _, String reference, Ending why) -> {
                columns.put("reference", reference);
                why(columns, why);
            }
            case ExceptionCase.Reversed(_, _, Ending why, Instant at) -> {
                why(columns, why);
                columns.put("closed_at", utc(at));
            }
            case ExceptionCase.Declined(_, Ending ending) -> why(columns, ending);
            case ExceptionCase.Withdrawn(_, Instant at) -> columns.put("closed_at", utc(at));
            case ExceptionCase.Pending _, ExceptionCase.Granted _, ExceptionCase.Refused _ -> {}
        }
    }

    private static void why(Map<String, @Nullable Object> columns, Ending ending) {
        columns.put("ended_by", ending.by().value());
        columns.put("end_reason", ending.reason());
        columns.put("ended_at", utc(ending.at()));
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
