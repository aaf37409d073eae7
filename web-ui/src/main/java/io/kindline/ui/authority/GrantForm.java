package io.kindline.ui.authority;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.kindline.application.authority.ForecastDecision;
import io.kindline.application.authority.Gesture;
import io.kindline.application.authority.RequestException;
import io.kindline.application.authority.SuggestGestures.Suggestions;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.Money;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Choice.LabelElement;
import io.kindline.ui.shell.Key;
import io.kindline.ui.shell.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Granting in a contact: a suggested gesture and a confirmation, or anything else with its amount,
 * clause and reason; who decides is shown before it is confirmed.
 */
public final class GrantForm extends Section {
    private static final long serialVersionUID = 1;

    /** What the form asks of its surroundings. */
    interface Wishes {
        Optional<ForecastDecision.Forecast> forecast(ForecastDecision.Question question);

        RequestException.Outcome request(RequestException.Command command);

        /** It was decided: the form is no longer needed. */
        void decided(RequestException.Outcome.Decided decided);

        void leave();
    }

    private final transient ContactId contact;
    private final transient AmountText amounts;
    private final transient Wishes wishes;
    private final Choice<ExceptionKind> kind;
    private final Choice<Optional<Clause>> clause;
    private final Input amount = new Input();
    private final Writing reason = new Writing(getTranslation("authority.reason"), 2);
    private final Writing good = new Writing(getTranslation("authority.good"), 2);
    private final Span problem = Texts.styled("", "problem");
    private final ForecastLine forecast = new ForecastLine();
    private final GestureList gestures;

    GrantForm(ContactId contact, Suggestions suggestions, List<Clause> clauses, Wishes wishes) {
        this.contact = contact;
        this.wishes = wishes;
        this.amounts = new AmountText(suggestions.currency());
        addClassNames("form", "grant");
        getElement().setAttribute("aria-label", getTranslation("authority.grant"));
        kind =
                new Choice<>(
                        getTranslation("authority.kind"),
                        List.of(ExceptionKind.values()),
                        one -> Texts.of(this, "kind", one));
        clause = clauseChoice(clauses);
        amount.addClassName("input");
        amount.getElement().setAttribute("inputmode", "decimal").setAttribute("maxlength", "15");
        gestures = new GestureList(suggestions.gestures(), this::take);
        problem.getElement().setAttribute("role", "alert");
        listen();
        var top = new Div(new H2(getTranslation("authority.grant")), forecast);
        top.addClassName("grant-top");
        add(top, gestures, fields(), buttons());
        gestures.chooseFirst();
        look();
    }

    private Choice<Optional<Clause>> clauseChoice(List<Clause> clauses) {
        var choices = new ArrayList<Optional<Clause>>();
        choices.add(Optional.empty());
        clauses.forEach(one -> choices.add(Optional.of(one)));
        return new Choice<>(
                getTranslation("authority.clause"),
                choices,
                one ->
                        one.map(found -> found.key().value() + " " + found.wording().title())
                                .orElse(getTranslation("authority.clause.none")));
    }

    private Div fields() {
        String money = getTranslation("authority.amount", amounts.currency().getCurrencyCode());
        amount.getElement().setAttribute("aria-label", money);
        reason.addClassName("wide");
        good.addClassName("wide");
        var fields =
                new Div(
                        kind.labelled(getTranslation("authority.kind")),
                        new LabelElement(money, amount),
                        clause.labelled(getTranslation("authority.clause")),
                        reason,
                        good);
        fields.addClassName("fields");
        return fields;
    }

    private Div buttons() {
        var ok = new NativeButton();
        ok.add(new Span(getTranslation("authority.grant.do")), new Key("Ctrl ⏎"));
        ok.addClassName("solid");
        ok.getElement().setAttribute("data-confirm", true);
        ok.addClickListener(_ -> confirm());
        var cancel = new NativeButton();
        cancel.add(new Span(getTranslation("desk.cancel")), new Key("Esc"));
        cancel.addClassName("quiet");
        cancel.getElement().setAttribute("data-cancel", true);
        cancel.addClickListener(_ -> wishes.leave());
        var paid = new Anchor("expenses/" + contact.value(), getTranslation("expenses.claim.here"));
        var buttons = new Div(paid, problem, cancel, ok);
        buttons.addClassName("form-buttons");
        return buttons;
    }

    private void listen() {
        kind.onChosen(_ -> typed());
        clause.onChosen(_ -> look());
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed();
            }
        });
    }

    private void typed() {
        gestures.leave();
        look();
    }

    private void take(Gesture gesture) {
        String occasion = Texts.word(gesture.occasion());
        kind.choose(gesture.kind());
        amount.setValue(AmountText.written(gesture.amount()));
        clause.choose(Optional.empty());
        reason.write(
                getTranslation(
                        "authority.occasion." + occasion + ".reason",
                        gesture.particulars().toArray()));
        good.write(getTranslation("authority.occasion." + occasion + ".good"));
        look();
    }

    /** Shows who would decide on what stands in the fields now. */
    private void look() {
        problem.setText("");
        money().map(found ->
                        new ForecastDecision.Question(
                                contact, kind.value(), found.stream().findFirst(), key()))
                .flatMap(wishes::forecast)
                .ifPresentOrElse(
                        found -> forecast.show(found.decision(), kind.value()), forecast::clear);
    }

    /** The amount typed, none where none was; empty when it is no amount. */
    private Optional<List<Money>> money() {
        return switch (amounts.read(amount.getValue())) {
            case AmountText.Typed.Nothing _ -> Optional.of(List.of());
            case AmountText.Typed.Amount(Money money) -> Optional.of(List.of(money));
            case AmountText.Typed.Wrong _ -> Optional.empty();
        };
    }

    private Optional<ClauseKey> key() {
        return clause.value().map(Clause::key);
    }

    private void confirm() {
        Optional<List<Money>> money = money();
        if (money.isEmpty()) {
            problem.setText(getTranslation("authority.problem.amount"));
            return;
        }
        if (Stream.of(reason, good).anyMatch(one -> one.text().length() > Plea.Words.LENGTH_MAX)) {
            problem.setText(getTranslation("authority.problem.long", Plea.Words.LENGTH_MAX));
            return;
        }
        var command =
                new RequestException.Command(
                        contact,
                        kind.value(),
                        money.get().stream().findFirst(),
                        new Plea.Words(key(), reason.text(), good.text(), ""),
                        Optional.empty());
        switch (wishes.request(command)) {
            case RequestException.Outcome.Decided decided -> wishes.decided(decided);
            case RequestException.Outcome.Incomplete(var need) ->
                    problem.setText(Texts.of(this, "problem.needs", need));
            case RequestException.Outcome.NoContact _, RequestException.Outcome.KeyTaken _ ->
                    problem.setText(getTranslation("desk.refused.gone"));
        }
    }
}
