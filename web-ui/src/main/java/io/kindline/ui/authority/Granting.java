package io.kindline.ui.authority;

import com.vaadin.flow.component.Component;
import io.kindline.application.approvals.AnswerBack;
import io.kindline.application.authority.CaseStates;
import io.kindline.application.authority.ExceptionsOfContact;
import io.kindline.application.authority.ForecastDecision;
import io.kindline.application.authority.RequestException;
import io.kindline.application.authority.SuggestGestures;
import io.kindline.application.authority.WithdrawException;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a desk needs to grant exceptions in a contact, and to follow them. */
@org.springframework.stereotype.Component
public final class Granting {
    private final CurrentActor current;
    private final Asking asking;
    private final Following following;

    Granting(CurrentActor current, Asking asking, Following following) {
        this.current = current;
        this.asking = asking;
        this.following = following;
    }

    /** Asking for something. */
    @org.springframework.stereotype.Component
    record Asking(
            SuggestGestures suggest,
            ForecastDecision forecast,
            RequestException request,
            Clauses clauses) {}

    /** What the form offers. */
    private record Offer(SuggestGestures.Suggestions suggestions, List<Clause> clauses) {}

    /** Following what was asked. */
    @org.springframework.stereotype.Component
    record Following(
            ExceptionsOfContact ofContact,
            WithdrawException withdraw,
            AnswerBack answer,
            LiveFeed live,
            Operators operators) {}

    /**
     * Puts the form behind {@code G} where it is wanted, as soon as it is known what to suggest.
     *
     * @param near whatever says in words what came of it
     * @param show is given the form, unless there is nothing to grant in; shows it if that is still
     *     wanted
     * @param leave takes the form away again
     */
    public void open(
            ContactId contact,
            BrandId brand,
            Component near,
            Consumer<Component> show,
            Runnable leave) {
        Actor.Staff me = current.actor();
        new Errands()
                .run(
                        () -> offer(me, contact, brand),
                        found ->
                                found.map(offer ->
                                                new GrantForm(
                                                        contact,
                                                        offer.suggestions(),
                                                        offer.clauses(),
                                                        new Wishes(me, near, leave)))
                                        .ifPresent(show));
    }

    private Optional<Offer> offer(Actor.Staff me, ContactId contact, BrandId brand) {
        return asking.suggest()
                .handle(me, contact)
                .map(suggestions -> new Offer(suggestions, asking.clauses().inForce(me, brand)));
    }

    /** What was asked for in the contact that is open, kept up to date by itself. */
    public CasesStrip strip() {
        return new CasesStrip(following, current);
    }

    private final class Wishes implements GrantForm.Wishes {
        private final Actor.Staff me;
        private final Component near;
        private final Runnable leave;

        Wishes(Actor.Staff me, Component near, Runnable leave) {
            this.me = me;
            this.near = near;
            this.leave = leave;
        }

        @Override
        public Optional<ForecastDecision.Forecast> forecast(ForecastDecision.Question question) {
            return asking.forecast().handle(me, question);
        }

        @Override
        public RequestException.Outcome request(RequestException.Command command) {
            return asking.request().handle(me, command);
        }

        @Override
        public void decided(RequestException.Outcome.Decided decided) {
            ExceptionCase exception = decided.exception();
            String key = "authority.said." + CaseStates.decisionOf(exception);
            if (exception instanceof ExceptionCase.Refused) {
                Say.problem(near, key, Texts.why(near, exception.matter().why()));
            } else {
                Say.done(near, key);
            }
        }

        @Override
        public void leave() {
            leave.run();
        }
    }
}
