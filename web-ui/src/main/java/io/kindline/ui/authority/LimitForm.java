package io.kindline.ui.authority;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.kindline.application.authority.PreviewLimit.Touched;
import io.kindline.application.authority.RuleDraft;
import io.kindline.application.authority.RuleDraft.Flaw;
import io.kindline.application.authority.SetLimit;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Limit;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Say;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A limit from a day on, and whom it would touch. */
final class LimitForm {
    private static final int SHOWN = 20;

    private final RuleWork work;
    private final Consumer<String> saved;
    private final AdminForm form;
    private final RuleFields fields;
    private final AdminField<Choice<Optional<ExceptionKind>>> kind;
    private final AdminField<Input> alone;
    private final AdminField<Input> withOne;
    private final AdminField<Input> ceiling;
    private final Div touched = new Div();

    LimitForm(RuleWork work, RuleFields.Of of, Optional<Limit> limit, Consumer<String> saved) {
        this.work = work;
        this.saved = saved;
        var words = new Paragraph();
        form =
                new AdminForm(
                        words.getTranslation(
                                limit.isPresent() ? "rules.limit.change" : "rules.limit.new"),
                        this::save);
        fields = new RuleFields(form, work, of, RuleFields.people(of.rules()));
        List<Optional<ExceptionKind>> kinds =
                Stream.concat(
                                Stream.of(Optional.<ExceptionKind>empty()),
                                Stream.of(ExceptionKind.values()).map(Optional::of))
                        .toList();
        kind =
                AdminField.choice(
                        form.getTranslation("authority.kind"),
                        kinds,
                        one -> RuleFields.kind(form, one));
        alone = fields.money(form, "rules.alone", limit.map(one -> one.steps().alone()));
        withOne = fields.money(form, "rules.with-one", limit.map(one -> one.steps().withOne()));
        ceiling = fields.money(form, "rules.ceiling", limit.map(one -> one.steps().ceiling()));
        alone.help(form.getTranslation("rules.alone.help"));
        withOne.help(form.getTranslation("rules.with-one.help"));
        ceiling.help(form.getTranslation("rules.ceiling.help"));
        limit.ifPresent(one -> {
            fields.holder.input().choose(one.holder());
            kind.input().choose(one.kind());
            form.beside(Texts.styled(RuleFields.days(form, one.days()), "tag"));
            form.button(fields.end(form, one.id(), saved));
        });
        lay();
    }

    private void lay() {
        form.group(form.getTranslation("rules.whom"), fields.holder, kind);
        form.group(form.getTranslation("rules.how-much"), alone, withOne, ceiling);
        form.group(form.getTranslation("rules.when"), fields.from, fields.last);
        touched.addClassName("touched");
        touched.getElement().setAttribute("role", "status");
        form.wide(touched);
        var preview = new NativeButton(form.getTranslation("rules.preview"));
        preview.addClassName("plain");
        preview.addClickListener(_ -> preview(preview));
        form.button(preview);
    }

    AdminForm form() {
        return form;
    }

    private Optional<SetLimit.Command> command() {
        Optional<RuleDraft> draft = fields.draft();
        List<Optional<Money>> amounts =
                Stream.of(alone, withOne, ceiling).map(fields::amount).toList();
        if (draft.isEmpty()) {
            form.problem(fields.from, form.getTranslation("rules.flaw.days-wrong"));
        }
        if (amounts.stream().anyMatch(Optional::isEmpty)) {
            form.problem(alone, form.getTranslation("rules.flaw.amounts-wrong"));
        }
        return draft.isEmpty() || amounts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        new SetLimit.Command(
                                draft.get(),
                                kind.input().value(),
                                amounts.get(0).orElseThrow(),
                                amounts.get(1).orElseThrow(),
                                amounts.get(2).orElseThrow()));
    }

    private void save() {
        Actor.Staff actor = work.me();
        command()
                .ifPresent(wanted ->
                        form.save(() -> work.setting().limit().handle(actor, wanted), this::show));
    }

    private void show(SetLimit.Outcome outcome) {
        switch (outcome) {
            case SetLimit.Outcome.Saved(var id) -> {
                Say.done(form, "rules.saved");
                form.ifShown(() -> saved.accept(id.value().toString()));
            }
            case SetLimit.Outcome.Refused(var flaws) ->
                    flaws.stream()
                            .sorted()
                            .forEach((Flaw flaw) -> fields.complain(form, flaw, alone, alone));
        }
    }

    /** Whom it would touch, before anything is saved. */
    private void preview(NativeButton pressed) {
        touched.removeAll();
        Actor.Staff actor = work.me();
        command()
                .ifPresent(wanted ->
                        form.run(
                                pressed,
                                () -> work.setting().preview().handle(actor, wanted),
                                this::show));
    }

    private void show(List<Touched> found) {
        long people = found.stream().map(one -> one.person().id()).distinct().count();
        touched.add(Texts.styled(form.getTranslation("rules.touches", people), "touched-count"));
        found.stream().limit(SHOWN).forEach(one -> touched.add(line(one)));
        if (found.size() > SHOWN) {
            touched.add(Texts.styled("…", "muted"));
        }
    }

    private Div line(Touched one) {
        String kinds =
                one.kinds().size() == ExceptionKind.values().length
                        ? form.getTranslation("rules.kind.every")
                        : one.kinds().stream()
                                .map(each -> Texts.of(form, "kind", each))
                                .collect(Collectors.joining(", "));
        var line =
                new Div(
                        Texts.styled(one.person().displayName(), "touched-who"),
                        Texts.styled(kinds, "muted", "cut", "grow"),
                        Texts.styled(
                                one.before()
                                                .map(steps -> Texts.money(form, steps.alone()))
                                                .orElse("–")
                                        + " → "
                                        + Texts.money(form, one.after().alone()),
                                "figures"));
        line.addClassName("case");
        return line;
    }
}
