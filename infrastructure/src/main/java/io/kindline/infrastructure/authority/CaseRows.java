package io.kindline.infrastructure.authority;

import io.kindline.domain.approvals.Approval;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.approvals.Line;
import io.kindline.domain.approvals.Turn;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** An exception from its row and its approvals. */
final class CaseRows {
    private CaseRows() {}

    static ExceptionCase read(ResultSet row, List<Approval> approvals) throws SQLException {
        var matter = new ExceptionCase.Matter(plea(row), WhyText.read(row.getString("why")));
        return switch (row.getString("state")) {
            case "pending" ->
                    new ExceptionCase.Pending(
                            matter,
                            ExceptionCase.Pending.Needed.valueOf(row.getString("needed")),
                            approvals,
                            turn(row));
            case "granted" -> new ExceptionCase.Granted(matter, grant(row, approvals));
            case "executed" ->
                    new ExceptionCase.Executed(
                            matter,
                            grant(row, approvals),
                            row.getString("reference"),
                            at(row, "closed_at"));
            case "failed" ->
                    new ExceptionCase.Failed(
                            matter,
                            grant(row, approvals),
                            row.getString("end_reason"),
                            at(row, "closed_at"));
            case "reversing" ->
                    new ExceptionCase.Reversing(
                            matter, grant(row, approvals), row.getString("reference"), ending(row));
            case "reversed" ->
                    new ExceptionCase.Reversed(
                            matter, grant(row, approvals), ending(row), at(row, "closed_at"));
            case "refused" -> new ExceptionCase.Refused(matter);
            case "declined" -> new ExceptionCase.Declined(matter, ending(row));
            case "withdrawn" -> new ExceptionCase.Withdrawn(matter, at(row, "closed_at"));
            default ->
                    throw new IllegalStateException("exception " + id(row) + " has no such state");
        };
    }

    static Approval approval(ResultSet row) throws SQLException {
        return new Approval(
                new Approval.Vote(operator(row, "by_id"), operator(row, "in_name_of")),
                money(row, "amount_minor"),
                row.getString("words"),
                at(row, "at"));
    }

    static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Plea plea(ResultSet row) throws SQLException {
        return new Plea(
                new ExceptionId(id(row)),
                new Plea.Place(
                        new ContactId(row.getObject("contact_id", UUID.class)),
                        new SubscriberId(row.getObject("subscriber_id", UUID.class)),
                        new BrandId(row.getObject("brand_id", UUID.class)),
                        at(row, "asked_at")),
                new Plea.Asker(
                        operator(row, "asker_id"),
                        Optional.ofNullable(row.getObject("team_id", UUID.class)).map(TeamId::new),
                        Arrays.stream(row.getString("sharing").split(" ", -1))
                                .filter(word -> !word.isEmpty())
                                .map(word -> new OperatorId(UUID.fromString(word)))
                                .collect(Collectors.toSet())),
                ExceptionKind.valueOf(row.getString("kind")),
                money(row, "amount_minor"),
                new Plea.Words(
                        Optional.ofNullable(row.getString("clause_key")).map(ClauseKey::new),
                        row.getString("reason"),
                        row.getString("good_expected"),
                        row.getString("beneficiary")));
    }

    private static Turn turn(ResultSet row) throws SQLException {
        UUID asks = row.getObject("question_by", UUID.class);
        return new Turn(
                Line.valueOf(row.getString("line")),
                at(row, "answer_by"),
                asks == null
                        ? Optional.empty()
                        : Optional.of(
                                new Turn.Question(
                                        new OperatorId(asks),
                                        row.getString("question"),
                                        at(row, "question_at"),
                                        Optional.ofNullable(row.getString("answer")))));
    }

    private static Grant grant(ResultSet row, List<Approval> approvals) throws SQLException {
        UUID reviewer = row.getObject("review_by", UUID.class);
        return new Grant(
                money(row, "granted_minor"),
                Grant.Basis.valueOf(row.getString("basis")),
                approvals,
                at(row, "granted_at"),
                reviewer == null
                        ? Optional.empty()
                        : Optional.of(
                                new Grant.Review(
                                        new OperatorId(reviewer),
                                        row.getString("review"),
                                        at(row, "review_at"))));
    }

    private static ExceptionCase.Ending ending(ResultSet row) throws SQLException {
        return new ExceptionCase.Ending(
                operator(row, "ended_by"), row.getString("end_reason"), at(row, "ended_at"));
    }

    private static OperatorId operator(ResultSet row, String column) throws SQLException {
        return new OperatorId(Objects.requireNonNull(row.getObject(column, UUID.class)));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }
}
