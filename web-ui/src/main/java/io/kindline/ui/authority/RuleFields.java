package io.kindline.ui.authority;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.authority.EndRule;
import io.kindline.application.authority.HouseRules;
import io.kindline.application.authority.RuleDraft;
import io.kindline.application.authority.RuleDraft.Flaw;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Holder;
import io.kindline.domain.authority.LimitId;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Say;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The fields that limits and budgets share: for whom, from when, until when; and their words. */
final class RuleFields {
    private final RuleWork work;
    private final Of of;
    final AdminField<Choice<Holder>> holder;
    final AdminField<Input> from;
    final AdminField<Input> last;

    /** A brand and its rules. */
    record Of(Brand brand, HouseRules.Rules rules) {
        Currency currency() {
            return rules.currency();
        }
    }

    RuleFields(Component near, RuleWork work, Of of, List<Holder> holders) {
        this.work = work;
        this.of = of;
        holder =
                AdminField.choice(
                        near.getTranslation("rules.holder"),
                        holders,
                        one -> holder(near, work, one));
        from = date(near.getTranslation("rules.field.from"));
        from.input().setValue(work.today().plusDays(1).toString());
        from.help(near.getTranslation("rules.field.from.help"));
        last = date(near.getTranslation("rules.field.last"));
        last.help(near.getTranslation("rules.field.last.help"));
    }

    private static AdminField<Input> date(String label) {
        AdminField<Input> field = AdminField.text(label, "");
        field.input().setType("date");
        return field;
    }

    /** What stands in the fields; empty when a day cannot be read. */
    Optional<RuleDraft> draft() {
        Optional<LocalDate> begin = day(from.input().getValue());
        String end = last.input().getValue();
        Optional<LocalDate> until = day(end);
        return begin.isEmpty() || (!end.isBlank() && until.isEmpty())
                ? Optional.empty()
                : Optional.of(
                        new RuleDraft(of.brand().id(), holder.input().value(), begin.get(), until));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** An amount, where nothing or 0 means that there is none; empty when it cannot be read. */
    Optional<Money> amount(AdminField<Input> field) {
        String typed = field.input().getValue().strip();
        if (typed.isEmpty() || typed.equals("0")) {
            return Optional.of(Money.zero(of.currency()));
        }
        return new AmountText(of.currency()).read(typed)
                        instanceof AmountText.Typed.Amount(Money money)
                ? Optional.of(money)
                : Optional.empty();
    }

    AdminField<Input> money(Component near, String key, Optional<Money> value) {
        AdminField<Input> field =
                AdminField.text(
                        near.getTranslation(key, of.currency().getCurrencyCode()),
                        value.map(one -> one.amount().stripTrailingZeros().toPlainString())
                                .orElse(""));
        field.input().getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    /** Says beside its field what is wrong. */
    void complain(AdminForm form, Flaw flaw, AdminField<?> amounts, AdminField<?> window) {
        AdminField<?> field =
                switch (flaw) {
                    case BRAND_NOT_YOURS, HOLDER_UNKNOWN, HOLDER_YOURSELF -> holder;
                    case DAYS_WRONG -> from;
                    case AMOUNTS_WRONG -> amounts;
                    case WINDOW_WRONG -> window;
                };
        form.problem(field, form.getTranslation("rules.flaw." + Texts.word(flaw)));
    }

    /** Ends the rule from tomorrow on. */
    NativeButton end(AdminForm form, LimitId rule, Consumer<String> ended) {
        var end = new NativeButton(form.getTranslation("rules.end"));
        end.addClassName("quiet");
        end.addClickListener(_ -> {
            Actor.Staff actor = work.me();
            form.run(
                    end,
                    () -> work.setting().end().handle(actor, of.brand().id(), rule),
                    outcome -> {
                        switch (outcome) {
                            case EndRule.Outcome.Done _ -> Say.done(form, "rules.ended");
                            case EndRule.Outcome.NotFound _ -> Say.problem(form, "admin.flaw.gone");
                        }
                        form.ifShown(() -> ended.accept(rule.value().toString()));
                    });
        });
        return end;
    }

    /** Everybody and every role, for limits. */
    static List<Holder> people(HouseRules.Rules rules) {
        var roles =
                List.<Holder>of(
                        new Holder.OfRole(Role.OPERATOR), new Holder.OfRole(Role.SUPERVISOR));
        return Stream.concat(
                        roles.stream(),
                        rules.people().stream().map(one -> (Holder) new Holder.OfPerson(one.id())))
                .toList();
    }

    static String holder(Component near, RuleWork work, Holder holder) {
        return switch (holder) {
            case Holder.OfRole(Role role) -> near.getTranslation("rules.holder." + lower(role));
            case Holder.OfPerson(OperatorId person) ->
                    work.house().people().byId(person).map(Operator::displayName).orElse("");
            case Holder.OfTeam(TeamId id) ->
                    work.house().teams().all().stream()
                            .filter(team -> team.id().equals(id))
                            .map(Team::name)
                            .findFirst()
                            .orElse("");
            case Holder.OfEachTeam _ -> near.getTranslation("rules.holder.each-team");
        };
    }

    static String kind(Component near, Optional<ExceptionKind> kind) {
        return kind.map(one -> Texts.of(near, "kind", one))
                .orElseGet(() -> near.getTranslation("rules.kind.all"));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    /** Since when and until when a rule holds. */
    static String days(Component near, Period days) {
        return near.getTranslation("rules.from", day(days.from()))
                + days.lastDay()
                        .map(end -> " " + near.getTranslation("rules.until", day(end)))
                        .orElse("");
    }

    private static String lower(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
