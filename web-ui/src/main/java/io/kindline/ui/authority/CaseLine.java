package io.kindline.ui.authority;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.approvals.AskBack;
import io.kindline.application.authority.CaseStates;
import io.kindline.application.authority.WithdrawException;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import java.time.Instant;

/** One exception in the strip of its contact: kind, amount, state, and what to know about it. */
final class CaseLine extends Div {
    private static final long serialVersionUID = 1;

    private final transient Errands errands = new Errands();

    CaseLine(ExceptionCase exception, Granting.Following following, Actor.Staff me) {
        Plea plea = exception.matter().plea();
        String state = CaseStates.nameOf(exception);
        addClassName("case");
        getElement().setAttribute("data-state", state);
        add(
                Texts.styled(getTranslation("authority.state." + state), "case-state"),
                Texts.styled(Texts.of(this, "kind", plea.kind()), "case-kind"));
        Money money = CaseStates.grantOf(exception).map(Grant::amount).orElse(plea.amount());
        if (money.minorUnits() > 0) {
            add(Texts.styled(Texts.money(this, money), "figures", "case-sum"));
        }
        Span more = Texts.styled(more(exception, following), "muted", "cut", "grow");
        more.getElement().setAttribute("title", more.getText());
        add(more);
        if (exception instanceof ExceptionCase.Pending pending) {
            add(until(pending.turn().answerBy()));
        }
        if (exception instanceof ExceptionCase.Pending mine && plea.asker().id().equals(me.id())) {
            steps(mine, following, me);
        } else if (!plea.asker().id().equals(me.id())) {
            add(Texts.styled(name(following, plea.asker().id()), "muted"));
        }
    }

    /** Answering what is asked back, and withdrawing. */
    private void steps(
            ExceptionCase.Pending pending, Granting.Following following, Actor.Staff me) {
        if (pending.turn().waitsForAsker()) {
            var words = new Input();
            words.addClassName("input");
            words.getElement()
                    .setAttribute("data-enter", true)
                    .setAttribute("aria-label", getTranslation("authority.answer.words"))
                    .setAttribute("placeholder", getTranslation("authority.answer.words"));
            NativeButton answer = button("authority.answer");
            answer.addClickListener(_ -> {
                String typed = words.getValue();
                errands.run(
                        answer,
                        () -> following.answer().handle(me, pending.id(), typed),
                        this::answered);
            });
            add(words, answer);
        }
        NativeButton withdraw = button("authority.withdraw");
        withdraw.addClickListener(_ ->
                errands.run(
                        withdraw,
                        () -> following.withdraw().handle(me, pending.id()),
                        this::withdrawn));
        add(withdraw);
    }

    private void answered(AskBack.Outcome outcome) {
        switch (outcome) {
            case AskBack.Outcome.Done _ -> Say.done(this, "authority.answered");
            case AskBack.Outcome.NotNow _ -> Say.problem(this, "authority.too-late");
            case AskBack.Outcome.Invalid _ -> Say.problem(this, "authority.answer.words");
        }
    }

    private void withdrawn(WithdrawException.Outcome outcome) {
        if (outcome instanceof WithdrawException.Outcome.Done) {
            Say.done(this, "authority.withdrawn");
        } else {
            Say.problem(this, "authority.too-late");
        }
    }

    private NativeButton button(String key) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName("plain");
        return button;
    }

    private String more(ExceptionCase exception, Granting.Following following) {
        return switch (exception) {
            case ExceptionCase.Pending pending when pending.turn().waitsForAsker() ->
                    pending.turn()
                            .question()
                            .map(asked ->
                                    getTranslation(
                                            "authority.asks",
                                            name(following, asked.by()),
                                            asked.words()))
                            .orElse("");
            case ExceptionCase.Pending pending ->
                    getTranslation(
                            "authority.waits." + Texts.word(pending.turn().line()),
                            pending.needed().others() - pending.approvals().size());
            case ExceptionCase.Declined(_, var ending) ->
                    getTranslation("authority.by", name(following, ending.by()), ending.reason());
            case ExceptionCase.Reversing(_, _, _, var why) ->
                    getTranslation("authority.by", name(following, why.by()), why.reason());
            case ExceptionCase.Reversed(_, _, var why, _) ->
                    getTranslation("authority.by", name(following, why.by()), why.reason());
            case ExceptionCase.Refused(var matter) -> Texts.why(this, matter.why());
            case ExceptionCase.Failed _ -> getTranslation("authority.failed");
            case ExceptionCase.Granted(_, var grant) -> approvers(grant, following);
            case ExceptionCase.Executed(_, var grant, _, _) -> approvers(grant, following);
            case ExceptionCase.Withdrawn _ -> "";
        };
    }

    private String approvers(Grant grant, Granting.Following following) {
        return grant.approvals().stream()
                .map(yes ->
                        getTranslation(
                                "authority.by", name(following, yes.vote().by()), yes.words()))
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private static String name(Granting.Following following, OperatorId id) {
        return following.operators().byId(id).map(Operator::displayName).orElse("");
    }

    private static Span until(Instant at) {
        var span = Texts.styled("", "figures");
        span.getElement().setAttribute("data-until", Long.toString(at.toEpochMilli()));
        return span;
    }
}
