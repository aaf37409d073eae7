package io.kindline.ui.approvals;

import com.vaadin.flow.component.Component;
import io.kindline.application.approvals.RetryExecution;
import io.kindline.application.approvals.ReverseException;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.ui.authority.Texts;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import java.util.function.Consumer;

/**
 * What a supervisor does with what is granted: takes it back, tries it again; tells how it went.
 */
record AfterGrant(Desk.Deciding deciding, Errands errands, Actor.Staff me, Component near) {

    /** How it went, which was said already. */
    enum Gone {
        WELL,
        NOT
    }

    void reverse(ExceptionId id, String words, Consumer<Gone> then) {
        errands.run(
                () -> deciding.reverse().handle(me, id, words),
                outcome -> then.accept(told(outcome)));
    }

    void retry(ExceptionId id, Consumer<Gone> then) {
        errands.run(() -> deciding.retry().handle(me, id), outcome -> then.accept(told(outcome)));
    }

    private Gone told(ReverseException.Outcome outcome) {
        return switch (outcome) {
            case ReverseException.Outcome.Done _ -> done("approvals.said.reversing");
            case ReverseException.Outcome.NotFound _, ReverseException.Outcome.NotNow _ ->
                    not("approvals.said.gone");
            case ReverseException.Outcome.OwnRequest _ -> not("approvals.said.own");
            case ReverseException.Outcome.Invalid _ -> not("approvals.said.invalid");
        };
    }

    private Gone told(RetryExecution.Outcome outcome) {
        return switch (outcome) {
            case RetryExecution.Outcome.Done _ -> done("approvals.said.retried");
            case RetryExecution.Outcome.NotFound _, RetryExecution.Outcome.NotNow _ ->
                    not("approvals.said.gone");
            case RetryExecution.Outcome.OwnRequest _ -> not("approvals.said.own");
            case RetryExecution.Outcome.BeyondBudget(Money left) ->
                    not("approvals.said.budget", Texts.money(near, left));
        };
    }

    private Gone done(String key) {
        Say.done(near, key);
        return Gone.WELL;
    }

    private Gone not(String key, Object... parameters) {
        Say.problem(near, key, parameters);
        return Gone.NOT;
    }
}
