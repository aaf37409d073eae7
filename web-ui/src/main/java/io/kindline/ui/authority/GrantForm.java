package io.kindline.ui.authority;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.kindline.application.authority.ForecastDecision.Forecast;
import io.kindline.application.authority.ForecastDecision.Question;
import io.kindline.application.authority.Gesture;
import io.kindline.application.authority.RequestException;
import io.kindline.application.authority.RequestException.Outcome;
import io.kindline.application.authority.SuggestGestures.Suggestions;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.Money;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Choice.LabelElement;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Key;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Say;
import io.kindline.ui.shell.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Granting in a contact: a suggested gesture and a confirmation, or anything else with its amount,
 * clause and reason; who decides is shown before it is confirmed.
 */
public final class GrantForm extends Section {
    private static final long serialVersionUID = 1;

    /** What the form asks of its surroundings, the first two never under a screen's lock. */
    interface Wishes {
        Optional<Forecast> forecast(Question question);

        Outcome request(RequestException.Command command);

        /** Tells what was decided. */
        void decided(Outcome.Decided decided);

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
    private final NativeButton ok = new NativeButton();
    private final transient Errands errands = new Errands();
    private final transient Latest<Optional<Forecast>> forecasts = new Latest<>();

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
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }

    private Choice<Optional<Clause>> clauseChoice(List<Clause> clauses) {
        var choices = new ArrayList<>(List.of(Optional.<Clause>empty()));
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
        List.of(reason, good).forEach(one -> one.addClassName("wide"));
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
                        Texts.particulars(this, gesture)));
        good.write(getTranslation("authority.occasion." + occasion + ".good"));
        look();
    }

    /** Shows who would decide on what stands in the fields now; not before the form is shown. */
    private void look() {
        problem.setText("");
        forecasts.forget();
        if (isAttached()) {
            money().ifPresentOrElse(this::ask, forecast::clear);
        }
    }

    private void ask(List<Money> sum) {
        var question = new Question(contact, kind.value(), sum.stream().findFirst(), key());
        forecast.await();
        forecasts.ask(
                UI.getCurrent(),
                () -> wishes.forecast(question),
                answer ->
                        answer.ifPresentOrElse(
                                found -> forecast.show(found.decision(), question.kind()),
                                forecast::clear),
                () -> {
                    forecast.clear();
                    Say.problem(this, "shell.unreachable");
                });
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
        if (List.of(reason, good).stream()
                .anyMatch(one -> one.text().length() > Plea.Words.LENGTH_MAX)) {
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
        errands.run(ok, () -> wishes.request(command), this::show);
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Decided decided -> {
                if (isAttached()) {
                    wishes.leave();
                }
                wishes.decided(decided);
            }
            case Outcome.Incomplete(var need) ->
                    complain("authority.problem.needs." + Texts.word(need));
            case Outcome.NoContact _, Outcome.KeyTaken _ -> complain("desk.refused.gone");
        }
    }

    /** Says it in the form, or above all where the form was left meanwhile. */
    private void complain(String key) {
        problem.setText(getTranslation(key));
        if (!isAttached()) {
            Say.problem(this, key);
        }
    }
}
