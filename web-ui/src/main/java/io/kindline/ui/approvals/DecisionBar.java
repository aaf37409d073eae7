package io.kindline.ui.approvals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.approvals.ApprovalsInbox.Wanted;
import io.kindline.application.approvals.AskBack;
import io.kindline.application.approvals.DecideException.Outcome;
import io.kindline.application.approvals.DecideException.Verdict;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.ui.authority.AmountText;
import io.kindline.ui.authority.Texts;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Key;
import io.kindline.ui.shell.Say;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Yes, less, no, a question; a look afterwards; taking back. Each by one key. */
final class DecisionBar extends Div {
    private static final long serialVersionUID = 1;

    /** What the bar asks of the view. */
    interface Wishes {
        /** This one needs nothing more from this person. */
        void done(ExceptionId id);

        /** Something changed: show it afresh. */
        void again();
    }

    private final transient Desk desk;
    private final transient Wishes wishes;
    private final transient Actor.Staff me;
    private final transient Errands errands = new Errands();
    private final Div buttons = new Div();
    private final Div form = new Div();
    private transient @Nullable ExceptionId formOf;

    DecisionBar(Desk desk, Wishes wishes) {
        this.desk = desk;
        this.wishes = wishes;
        this.me = desk.current().actor();
        addClassName("decision-bar");
        buttons.addClassName("decision-buttons");
        add(form, buttons);
    }

    void show(Optional<ExceptionCase> exception, Optional<Wanted> wanted) {
        buttons.removeAll();
        if (!exception.map(ExceptionCase::id).equals(Optional.ofNullable(formOf))) {
            leaveForm();
        }
        exception.ifPresent(one -> fill(one, wanted));
        setVisible(buttons.getComponentCount() > 0);
    }

    private void fill(ExceptionCase one, Optional<Wanted> wanted) {
        ExceptionId id = one.id();
        if (wanted.filter(Wanted.REVIEW::equals).isPresent()) {
            button(
                    "approvals.review",
                    "Y",
                    "solid",
                    () -> askFor(id, "approvals.review", this::review));
        } else if (wanted.filter(Wanted.NOT_CARRIED_OUT::equals).isPresent()) {
            if (one instanceof ExceptionCase.Failed) {
                button(
                        "approvals.review",
                        "Y",
                        "plain",
                        () -> askFor(id, "approvals.review", this::review));
            }
            button("approvals.retry", "T", "solid", () -> retry(id));
        } else if (wanted.isPresent()) {
            button(
                    "approvals.decline",
                    "N",
                    "plain",
                    () ->
                            askFor(
                                    id,
                                    "approvals.decline",
                                    (it, words) -> decide(it, new Verdict.Decline(words))));
            button("approvals.ask", "Q", "quiet", () -> askFor(id, "approvals.ask", this::ask));
            if (one.matter().plea().amount().minorUnits() > 0) {
                button("approvals.less", "L", "plain", () -> less(one));
            }
            button("approvals.approve", "Y", "solid", () -> decide(id, new Verdict.Approve("")));
        } else if (one instanceof ExceptionCase.Executed
                && !one.matter().plea().asker().isPartial(me.id())) {
            button(
                    "approvals.reverse",
                    "R",
                    "quiet",
                    () -> askFor(id, "approvals.reverse", this::reverse));
        }
    }

    private void button(String key, String shortcut, String look, Runnable does) {
        var button = new NativeButton();
        String words = getTranslation(key);
        button.add(new Span(words), new Key(shortcut));
        button.addClassName(look);
        button.getElement()
                .setAttribute("aria-keyshortcuts", shortcut)
                .setAttribute("data-command", words);
        button.addClickListener(_ -> does.run());
        buttons.add(button);
    }

    /** A step that needs words. */
    private interface Step {
        void take(ExceptionId id, String words);
    }

    private void askFor(ExceptionId id, String key, Step step) {
        open(
                id,
                new WordsForm(
                        getTranslation(key),
                        getTranslation(key + ".words"),
                        Optional.empty(),
                        (words, _) -> step.take(id, words),
                        this::leaveForm));
    }

    private void less(ExceptionCase one) {
        var amounts = new AmountText(one.matter().plea().amount().currency());
        open(
                one.id(),
                new WordsForm(
                        getTranslation("approvals.less"),
                        getTranslation("approvals.less.words"),
                        Optional.of(
                                getTranslation(
                                        "authority.amount", amounts.currency().getCurrencyCode())),
                        (words, typed) -> {
                            if (amounts.read(typed)
                                    instanceof AmountText.Typed.Amount(Money money)) {
                                decide(one.id(), new Verdict.ApproveLess(money, words));
                            } else {
                                Say.problem(this, "authority.problem.amount");
                            }
                        },
                        this::leaveForm));
    }

    private void open(ExceptionId id, WordsForm words) {
        formOf = id;
        form.removeAll();
        form.add(words);
        words.begin();
    }

    private void leaveForm() {
        formOf = null;
        form.removeAll();
    }

    private void decide(ExceptionId id, Verdict verdict) {
        errands.run(
                () -> desk.deciding().decide().handle(me, id, verdict),
                outcome -> decided(id, verdict, outcome));
    }

    private void decided(ExceptionId id, Verdict verdict, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var now) -> {
                Say.done(
                        this,
                        now instanceof ExceptionCase.Pending
                                ? "approvals.said.second"
                                : verdict instanceof Verdict.Decline
                                        ? "approvals.said.declined"
                                        : "approvals.said.approved");
                leave(id);
            }
            case Outcome.NotFound _ -> Say.problem(this, "approvals.said.gone");
            case Outcome.NotYours _ -> Say.problem(this, "approvals.said.not-yours");
            case Outcome.OwnRequest _ -> Say.problem(this, "approvals.said.own");
            case Outcome.AnotherMust _ -> Say.problem(this, "approvals.said.another");
            case Outcome.AlreadyDecided(String state) -> {
                Say.problem(
                        this, "approvals.said.already", getTranslation("authority.state." + state));
                leave(id);
            }
            case Outcome.BeyondBudget(Money left) ->
                    Say.problem(this, "approvals.said.budget", Texts.money(this, left));
            case Outcome.Invalid _ -> Say.problem(this, "approvals.said.invalid");
        }
    }

    private void leave(ExceptionId id) {
        leaveForm();
        wishes.done(id);
    }

    private void ask(ExceptionId id, String words) {
        errands.run(
                () -> desk.deciding().ask().handle(me, id, words),
                outcome -> said(outcome, "approvals.said.asked", wishes::again));
    }

    private void review(ExceptionId id, String words) {
        errands.run(
                () -> desk.deciding().review().handle(me, id, words),
                outcome -> said(outcome, "approvals.said.reviewed", () -> wishes.done(id)));
    }

    private void said(AskBack.Outcome outcome, String key, Runnable then) {
        switch (outcome) {
            case AskBack.Outcome.Done _ -> {
                Say.done(this, key);
                leaveForm();
                then.run();
            }
            case AskBack.Outcome.NotNow _ -> Say.problem(this, "approvals.said.gone");
            case AskBack.Outcome.Invalid _ -> Say.problem(this, "approvals.said.invalid");
        }
    }

    private void reverse(ExceptionId id, String words) {
        new AfterGrant(desk.deciding(), errands, me, this).reverse(id, words, this::after);
    }

    private void retry(ExceptionId id) {
        new AfterGrant(desk.deciding(), errands, me, this).retry(id, this::after);
    }

    private void after(AfterGrant.Gone how) {
        if (how == AfterGrant.Gone.WELL) {
            leaveForm();
            wishes.again();
        }
    }
}
