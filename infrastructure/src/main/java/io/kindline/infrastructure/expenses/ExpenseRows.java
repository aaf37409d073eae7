package io.kindline.infrastructure.expenses;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.Expense.Source;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.expenses.Receipt;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of expenses, and back. */
final class ExpenseRows {
    private ExpenseRows() {}

    static Map<String, @Nullable Object> ofClaim(Expense.Claim claim) {
        Map<String, @Nullable Object> columns = new TreeMap<>();
        columns.put("id", claim.id().value());
        columns.put("payer_id", claim.payer().value());
        columns.put("contact_id", claim.place().contact().value());
        columns.put("subscriber_id", claim.place().subscriber().value());
        columns.put("brand_id", claim.place().brand().value());
        columns.put("amount_minor", claim.paid().amount().minorUnits());
        columns.put("currency", claim.paid().amount().currency().getCurrencyCode());
        columns.put("paid_on", claim.paid().day());
        columns.put("what", claim.paid().what());
        columns.put("wished", claim.wished().name());
        columns.put("receipt_name", claim.receipt().name());
        columns.put("receipt_type", claim.receipt().contentType());
        columns.put("receipt_bytes", claim.receipt().sizeBytes());
        columns.put("receipt_sha256", claim.receipt().sha256());
        columns.put("claimed_at", utc(claim.at()));
        return columns;
    }

    /** Every column of the state, null where this state has nothing in it. */
    static Map<String, @Nullable Object> ofState(Expense expense) {
        Map<String, @Nullable Object> columns = new TreeMap<>();
        for (String name :
                new String[] {
                    "reviewed_by",
                    "source",
                    "accepted_minor",
                    "words",
                    "reviewed_at",
                    "reference",
                    "ended_at",
                    "open_brand_id"
                }) {
            columns.put(name, null);
        }
        switch (expense) {
            case Expense.Claimed(var claim) -> {
                columns.put("state", "claimed");
                columns.put("open_brand_id", claim.place().brand().value());
            }
            case Expense.Accepted(var claim, var review) -> {
                columns.put("state", "accepted");
                columns.put("open_brand_id", claim.place().brand().value());
                review(columns, review);
            }
            case Expense.Settled(_, var review, var reference, var at) -> {
                columns.put("state", "settled");
                review(columns, review);
                columns.put("reference", reference);
                columns.put("ended_at", utc(at));
            }
            case Expense.Rejected(_, var by, var reason, var at) -> {
                columns.put("state", "rejected");
                columns.put("reviewed_by", by.value());
                columns.put("words", reason);
                columns.put("ended_at", utc(at));
            }
        }
        return columns;
    }

    private static void review(Map<String, @Nullable Object> columns, Expense.Review review) {
        columns.put("reviewed_by", review.by().value());
        columns.put("source", review.source().name());
        columns.put("accepted_minor", review.amount().minorUnits());
        columns.put("words", review.words());
        columns.put("reviewed_at", utc(review.at()));
    }

    static Expense read(ResultSet row) throws SQLException {
        Expense.Claim claim = claim(row);
        return switch (row.getString("state")) {
            case "claimed" -> new Expense.Claimed(claim);
            case "accepted" -> new Expense.Accepted(claim, review(row));
            case "settled" ->
                    new Expense.Settled(
                            claim, review(row), row.getString("reference"), at(row, "ended_at"));
            case "rejected" ->
                    new Expense.Rejected(
                            claim,
                            new OperatorId(row.getObject("reviewed_by", UUID.class)),
                            row.getString("words"),
                            at(row, "ended_at"));
            default -> throw new IllegalStateException("no such state of " + claim.id());
        };
    }

    private static Expense.Claim claim(ResultSet row) throws SQLException {
        return new Expense.Claim(
                new ExpenseId(row.getObject("id", UUID.class)),
                new OperatorId(row.getObject("payer_id", UUID.class)),
                new Expense.Place(
                        new ContactId(row.getObject("contact_id", UUID.class)),
                        new SubscriberId(row.getObject("subscriber_id", UUID.class)),
                        new BrandId(row.getObject("brand_id", UUID.class))),
                new Expense.Paid(
                        money(row, "amount_minor"),
                        row.getObject("paid_on", LocalDate.class),
                        row.getString("what")),
                Source.valueOf(row.getString("wished")),
                new Receipt(
                        row.getString("receipt_name"),
                        row.getString("receipt_type"),
                        row.getLong("receipt_bytes"),
                        row.getString("receipt_sha256")),
                at(row, "claimed_at"));
    }

    private static Expense.Review review(ResultSet row) throws SQLException {
        return new Expense.Review(
                new OperatorId(row.getObject("reviewed_by", UUID.class)),
                Source.valueOf(row.getString("source")),
                money(row, "accepted_minor"),
                row.getString("words"),
                at(row, "reviewed_at"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
