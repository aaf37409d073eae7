package io.kindline.ui.authority;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.approvals.LendAuthority;
import io.kindline.application.approvals.LentAuthority;
import io.kindline.application.approvals.TakeBackAuthority;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.authority.Delegation;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Say;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Who decides in whose place: lending one's authority for a while, and taking it back. */
final class DeputiesPanel extends Section {
    private static final long serialVersionUID = 1;
    private static final int SHIFT_HOURS = 8;

    private final transient Lending lending;
    private final transient SignedIn me;
    private final Div lines = new Div();
    private final Span problem = Texts.styled("", "problem");
    private final transient Errands errands = new Errands();
    private final transient Latest<LentAuthority.Answer> latest = new Latest<>();

    /** What it asks and does. */
    @Component
    record Lending(
            LendAuthority lend,
            TakeBackAuthority takeBack,
            LentAuthority lent,
            Operators operators,
            InstantSource clock) {}

    DeputiesPanel(Lending lending, CurrentActor current) {
        this.lending = lending;
        this.me = current.person();
        addClassName("deputies");
        getElement().setAttribute("aria-label", getTranslation("deputies.title"));
        lines.addClassName("past-cases");
        problem.getElement().setAttribute("role", "alert");
        add(new H2(getTranslation("deputies.title")), lines);
        setVisible(false);
        ask(this::begin);
    }

    private void begin(LentAuthority.Answer answer) {
        boolean lends = me.actor().roles().contains(Role.SUPERVISOR);
        setVisible(lends || !answer.borrowed().isEmpty());
        show(answer);
        if (lends) {
            add(Texts.styled(getTranslation("deputies.told"), "muted"));
            if (!answer.colleagues().isEmpty()) {
                add(form(answer.colleagues()));
            }
        }
    }

    private void ask(Consumer<LentAuthority.Answer> then) {
        latest.ask(
                UI.getCurrent(),
                () -> lending.lent().handle(me.actor()),
                then,
                () -> Say.problem(this, "shell.unreachable"));
    }

    private void show(LentAuthority.Answer answer) {
        lines.removeAll();
        answer.borrowed()
                .forEach(one -> {
                    Div line = line(one, "deputies.you-for", one.from());
                    line.addComponentAtIndex(
                            line.getComponentCount() - 1,
                            new Anchor("approvals", getTranslation("deputies.open")));
                    lines.add(line);
                });
        answer.lent().forEach(one -> lines.add(line(one, "deputies.for-you", one.to())));
    }

    private Div line(Delegation one, String key, OperatorId other) {
        String name = lending.operators().byId(other).map(Operator::displayName).orElse("");
        var end = new NativeButton(getTranslation("deputies.take-back"));
        end.addClassName("plain");
        end.getElement()
                .setAttribute("aria-label", getTranslation("deputies.take-back") + ": " + name);
        end.addClickListener(_ -> takeBack(one, end));
        boolean holds = one.holdsAt(lending.clock().instant());
        var line =
                new Div(
                        Texts.styled(
                                getTranslation(holds ? "deputies.now" : "deputies.soon"),
                                "case-state"),
                        Texts.styled(getTranslation(key, name), "grow"),
                        Texts.styled(written(one.begin()) + " – " + written(one.end()), "figures"),
                        end);
        line.addClassNames("case", "deputy");
        line.getElement().setAttribute("data-state", holds ? "granted" : "soon");
        return line;
    }

    private void takeBack(Delegation one, NativeButton pressed) {
        errands.run(
                pressed,
                () -> lending.takeBack().handle(me.actor(), one.id()),
                outcome -> {
                    if (outcome instanceof TakeBackAuthority.Outcome.Done) {
                        Say.done(this, "deputies.taken-back");
                    } else {
                        Say.problem(this, "desk.refused.gone");
                    }
                    pressed.setEnabled(false);
                    ask(this::show);
                });
    }

    private Div form(List<Operator> colleagues) {
        var to =
                new Choice<>(
                        getTranslation("deputies.to"),
                        colleagues,
                        one -> one.displayName() + " (" + one.account().value() + ")");
        Instant now = lending.clock().instant().truncatedTo(ChronoUnit.MINUTES);
        Input begin = moment(now);
        Input end = moment(now.plus(SHIFT_HOURS, ChronoUnit.HOURS));
        var ok = new NativeButton(getTranslation("deputies.lend"));
        ok.addClassName("solid");
        ok.addClickListener(_ -> lend(ok, to.value(), begin.getValue(), end.getValue()));
        var form =
                new Div(
                        to.labelled(getTranslation("deputies.to")),
                        new Choice.LabelElement(getTranslation("deputies.from"), begin),
                        new Choice.LabelElement(getTranslation("deputies.until"), end),
                        ok,
                        problem);
        form.addClassNames("deputy-form");
        return form;
    }

    private Input moment(Instant at) {
        var input = new Input();
        input.setType("datetime-local");
        input.addClassName("input");
        input.setValue(LocalDateTime.ofInstant(at, zone()).toString());
        return input;
    }

    private void lend(NativeButton pressed, Operator to, String begin, String end) {
        Optional<Instant> from = read(begin);
        Optional<Instant> until = read(end);
        problem.setText("");
        if (from.isEmpty() || until.isEmpty()) {
            problem.setText(getTranslation("deputies.problem.times"));
            return;
        }
        var command = new LendAuthority.Command(to.id(), from.get(), until.get());
        errands.run(
                pressed,
                () -> lending.lend().handle(me.actor(), command),
                outcome -> lent(outcome, to));
    }

    private void lent(LendAuthority.Outcome outcome, Operator to) {
        switch (outcome) {
            case LendAuthority.Outcome.Lent _ -> {
                Say.done(this, "deputies.lent", to.displayName());
                ask(this::show);
            }
            case LendAuthority.Outcome.NoColleague _ ->
                    problem.setText(getTranslation("deputies.problem.colleague"));
            case LendAuthority.Outcome.Invalid _ ->
                    problem.setText(getTranslation("deputies.problem.times"));
        }
    }

    private Optional<Instant> read(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(zone()).toInstant());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private ZoneId zone() {
        return me.zone();
    }

    private String written(Instant at) {
        Locale locale = UI.getCurrent().getLocale();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone()));
    }
}
