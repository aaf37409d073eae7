package io.kindline.ui.authority;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import io.kindline.application.authority.RuleDraft;
import io.kindline.application.authority.RuleDraft.Flaw;
import io.kindline.application.authority.SetBudget;
import io.kindline.domain.authority.Budget;
import io.kindline.domain.authority.Holder;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A budget from a day on: of a role, a person, a team, or of each team. */
final class BudgetForm {
    private static final int USUAL_DAYS = 30;

    private final RuleWork work;
    private final RuleFields.Of of;
    private final Consumer<String> saved;
    private final AdminForm form;
    private final RuleFields fields;
    private final AdminField<Input> amount;
    private final AdminField<Input> window;

    BudgetForm(RuleWork work, RuleFields.Of of, Optional<Budget> budget, Consumer<String> saved) {
        this.work = work;
        this.of = of;
        this.saved = saved;
        var words = new Paragraph();
        form =
                new AdminForm(
                        words.getTranslation(
                                budget.isPresent() ? "rules.budget.change" : "rules.budget.new"),
                        this::save);
        fields = new RuleFields(form, work, of, holders());
        amount = fields.money(form, "rules.amount", budget.map(Budget::amount));
        window =
                AdminField.text(
                        form.getTranslation("rules.window"),
                        Integer.toString(
                                budget.map(one -> one.window().days()).orElse(USUAL_DAYS)));
        window.help(form.getTranslation("rules.window.help"));
        window.input().getElement().setAttribute("inputmode", "numeric");
        budget.ifPresent(one -> {
            fields.holder.input().choose(one.holder());
            form.beside(Texts.styled(RuleFields.days(form, one.days()), "tag"));
            form.button(fields.end(form, one.id(), saved));
        });
        form.group(form.getTranslation("rules.whom"), fields.holder);
        form.group(form.getTranslation("rules.how-much"), amount, window);
        form.group(form.getTranslation("rules.when"), fields.from, fields.last);
    }

    private List<Holder> holders() {
        var all = new ArrayList<Holder>(List.of(new Holder.OfEachTeam()));
        work.house().teams().all().forEach(team -> all.add(new Holder.OfTeam(team.id())));
        all.addAll(RuleFields.people(of.rules()));
        return all;
    }

    AdminForm form() {
        return form;
    }

    private void save() {
        Optional<RuleDraft> draft = fields.draft();
        Optional<Money> money = fields.amount(amount);
        if (draft.isEmpty()) {
            form.problem(fields.from, form.getTranslation("rules.flaw.days-wrong"));
        }
        if (money.isEmpty()) {
            form.problem(amount, form.getTranslation("rules.flaw.amounts-wrong"));
        }
        if (draft.isPresent() && money.isPresent()) {
            set(new SetBudget.Command(draft.get(), money.get(), days()));
        }
    }

    private int days() {
        String typed = window.input().getValue().strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private void set(SetBudget.Command wanted) {
        Actor.Staff actor = work.me();
        form.save(() -> work.setting().budget().handle(actor, wanted), this::show);
    }

    private void show(SetBudget.Outcome outcome) {
        switch (outcome) {
            case SetBudget.Outcome.Saved(var id) -> {
                Say.done(form, "rules.saved");
                form.ifShown(() -> saved.accept(id.value().toString()));
            }
            case SetBudget.Outcome.Refused(var flaws) ->
                    flaws.stream()
                            .sorted()
                            .forEach((Flaw flaw) -> fields.complain(form, flaw, amount, window));
        }
    }
}
