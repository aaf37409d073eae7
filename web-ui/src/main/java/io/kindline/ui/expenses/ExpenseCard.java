package io.kindline.ui.expenses;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.expenses.ReviewExpense.Outcome;
import io.kindline.application.expenses.ReviewExpense.Verdict;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.ui.authority.AmountText;
import io.kindline.ui.authority.Texts;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** One expense: what it was, how it stands, and what this person can do with it. */
final class ExpenseCard extends Div {
    private static final long serialVersionUID = 1;

    private final transient ExpenseWork work;
    private final transient Runnable changed;
    private final transient Errands errands = new Errands();

    ExpenseCard(ExpenseWork work, Expense expense, Runnable changed) {
        this.work = work;
        this.changed = changed;
        Expense.Claim claim = expense.claim();
        boolean mine = claim.payer().equals(work.me().id());
        addClassName("clause");
        var top =
                new Div(
                        Texts.styled(state(expense), "case-state"),
                        Texts.styled(
                                Texts.money(this, claim.paid().amount()), "figures", "case-sum"),
                        Texts.styled(claim.paid().what(), "grow"),
                        Texts.styled(
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                        .withLocale(UI.getCurrent().getLocale())
                                        .format(claim.paid().day()),
                                "muted"));
        top.addClassName("case");
        top.getElement().setAttribute("data-state", key(expense));
        add(top, foot(expense, mine));
        if (!mine) {
            act(expense);
        }
    }

    private Div foot(Expense expense, boolean mine) {
        Expense.Claim claim = expense.claim();
        var receipt = new Anchor("receipts/" + claim.id().value(), claim.receipt().name());
        receipt.setTarget(AnchorTarget.BLANK);
        receipt.getElement().setAttribute("router-ignore", true).setAttribute("rel", "noopener");
        var foot =
                new Div(
                        receipt,
                        new Anchor(
                                "desk/" + claim.place().contact().value(),
                                getTranslation("approvals.contact")));
        if (!mine) {
            foot.add(
                    Texts.styled(getTranslation("expenses.payer", work.name(claim.payer()))),
                    Texts.styled(getTranslation("expenses.wished", source(this, claim.wished()))));
        }
        switch (expense) {
            case Expense.Accepted(_, var review) -> foot.add(reviewed(review));
            case Expense.Settled(_, var review, var reference, _) ->
                    foot.add(reviewed(review), Texts.styled(reference));
            case Expense.Rejected(_, var by, var reason, _) ->
                    foot.add(Texts.styled(getTranslation("authority.by", work.name(by), reason)));
            case Expense.Claimed _ -> {}
        }
        foot.addClassNames("muted", "clause-foot");
        return foot;
    }

    private Component reviewed(Expense.Review review) {
        return Texts.styled(
                getTranslation(
                                "expenses.reviewed",
                                work.name(review.by()),
                                Texts.money(this, review.amount()),
                                source(this, review.source()))
                        + (review.words().isEmpty() ? "" : " · " + review.words()));
    }

    private void act(Expense expense) {
        switch (expense) {
            case Expense.Claimed claimed -> review(claimed);
            case Expense.Accepted accepted -> settle(accepted);
            case Expense.Settled _, Expense.Rejected _ -> {}
        }
    }

    private void review(Expense.Claimed claimed) {
        Money asked = claimed.claim().paid().amount();
        Input amount =
                input(getTranslation("expenses.accepted", asked.currency().getCurrencyCode()));
        amount.setValue(AmountText.written(asked));
        var source =
                new Choice<>(
                        getTranslation("expenses.source"),
                        List.of(Expense.Source.values()),
                        one -> source(this, one));
        source.choose(claimed.claim().wished());
        Input words = input(getTranslation("expenses.words"));
        words.addClassName("grow");
        var reject =
                button(
                        "expenses.reject",
                        "plain",
                        () -> verdict(claimed, new Verdict.Reject(words.getValue())));
        var accept =
                button(
                        "expenses.accept",
                        "solid",
                        () ->
                                verdict(
                                        claimed,
                                        new Verdict.Accept(
                                                source.value(),
                                                typed(amount, asked),
                                                words.getValue())));
        row(amount, source, words, reject, accept);
    }

    private void verdict(Expense.Claimed claimed, Verdict verdict) {
        Actor.Staff me = work.me();
        errands.run(() -> work.steps().review().handle(me, claimed.id(), verdict), this::said);
    }

    private static Money typed(Input amount, Money asked) {
        return new AmountText(asked.currency()).read(amount.getValue())
                        instanceof AmountText.Typed.Amount(Money money)
                ? money
                : Money.zero(asked.currency());
    }

    private void settle(Expense.Accepted accepted) {
        Input reference = input(getTranslation("expenses.reference"));
        reference.addClassName("grow");
        row(
                reference,
                button("expenses.settle", "solid", () -> settle(accepted, reference.getValue())));
    }

    private void settle(Expense.Accepted accepted, String reference) {
        Actor.Staff me = work.me();
        errands.run(() -> work.steps().settle().handle(me, accepted.id(), reference), this::said);
    }

    private void row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("expense-steps");
        add(row);
    }

    private static Input input(String label) {
        var input = new Input();
        input.addClassName("input");
        input.setPlaceholder(label);
        input.getElement().setAttribute("aria-label", label);
        return input;
    }

    private NativeButton button(String key, String look, Runnable does) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName(look);
        button.addClickListener(_ -> does.run());
        return button;
    }

    private void said(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done _ -> {
                Say.done(this, "expenses.done");
                changed.run();
            }
            case Outcome.NotFound _, Outcome.NotNow _ -> {
                Say.problem(this, "approvals.said.gone");
                changed.run();
            }
            case Outcome.OwnClaim _ -> Say.problem(this, "approvals.said.own");
            case Outcome.Invalid _ -> Say.problem(this, "expenses.invalid");
        }
    }

    private String state(Expense expense) {
        return getTranslation("expenses.state." + key(expense));
    }

    private static String key(Expense expense) {
        return switch (expense) {
            case Expense.Claimed _ -> "pending";
            case Expense.Accepted _ -> "granted";
            case Expense.Settled _ -> "executed";
            case Expense.Rejected _ -> "declined";
        };
    }

    static String source(Component near, Expense.Source source) {
        return words(near, "source", source);
    }

    static String words(Component near, String what, Enum<?> constant) {
        return near.getTranslation(
                "expenses."
                        + what
                        + "."
                        + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
