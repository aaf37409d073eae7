package io.kindline.ui.regulation;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import io.kindline.application.regulation.ReadRegulation;
import io.kindline.application.regulation.ReviseClause;
import io.kindline.application.regulation.ReviseClause.Flaw;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.Firmness;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Say;
import io.kindline.ui.shell.Writing;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A new version of a clause, and below it what changed from version to version. */
final class ClauseForm {
    private final ClauseWork work;
    private final Brand brand;
    private final Consumer<Clause> saved;
    private final AdminForm form;
    private final AdminField<Input> key;
    private final AdminField<Input> title;
    private final AdminField<Writing> text;
    private final AdminField<Input> owner;
    private final AdminField<Choice<Firmness>> firmness;
    private final AdminField<Input> from;
    private final AdminField<Input> last;

    ClauseForm(
            ClauseWork work,
            Brand brand,
            List<ReadRegulation.Line> versions,
            Consumer<Clause> saved) {
        this.work = work;
        this.brand = brand;
        this.saved = saved;
        Optional<Clause> newest = versions.stream().findFirst().map(ReadRegulation.Line::clause);
        Optional<Clause.Wording> said = newest.map(Clause::wording);
        var words = new Paragraph();
        form =
                new AdminForm(
                        newest.map(one -> one.key().value() + " " + one.wording().title())
                                .orElseGet(() -> words.getTranslation("clauses.new")),
                        this::save);
        key = field("clauses.key", newest.map(one -> one.key().value()));
        key.input().setEnabled(newest.isEmpty());
        title = field("clauses.title", said.map(Clause.Wording::title));
        owner = field("clauses.owner", said.map(Clause.Wording::owner));
        text =
                AdminField.lines(
                        form.getTranslation("clauses.text"),
                        said.map(Clause.Wording::text).orElse(""),
                        5);
        text.addClassName("wide");
        firmness =
                AdminField.choice(
                        form.getTranslation("clauses.firmness"),
                        List.of(Firmness.values()),
                        one -> form.getTranslation("regulation.firmness." + ClauseWork.word(one)));
        newest.map(Clause::firmness).ifPresent(firmness.input()::choose);
        from = field("rules.field.from", Optional.of(work.today().plusDays(1).toString()));
        from.input().setType("date");
        from.help(form.getTranslation("clauses.from.help"));
        last = field("rules.field.last", Optional.empty());
        last.input().setType("date");
        last.help(form.getTranslation("rules.field.last.help"));
        form.beside(ClauseVersions.styled(brand.name(), "tag"));
        form.group(form.getTranslation("clauses.next"), key, owner, title, firmness, text);
        form.group(form.getTranslation("rules.when"), from, last);
        if (!versions.isEmpty()) {
            form.wide(new ClauseVersions(versions));
        }
    }

    private AdminField<Input> field(String label, Optional<String> value) {
        return AdminField.text(form.getTranslation(label), value.orElse(""));
    }

    AdminForm form() {
        return form;
    }

    private void save() {
        Optional<LocalDate> begin = day(from.input().getValue());
        String end = last.input().getValue();
        Optional<LocalDate> until = day(end);
        if (begin.isEmpty() || (!end.isBlank() && until.isEmpty())) {
            complain(Flaw.DAYS_WRONG);
            return;
        }
        var command =
                new ReviseClause.Command(
                        brand.id(),
                        key.input().getValue(),
                        new ReviseClause.Said(
                                title.input().getValue(),
                                text.input().text(),
                                owner.input().getValue()),
                        firmness.input().value(),
                        begin.get(),
                        until);
        Actor.Staff actor = work.me();
        form.save(() -> work.revise().handle(actor, command), this::show);
    }

    private void show(ReviseClause.Outcome outcome) {
        switch (outcome) {
            case ReviseClause.Outcome.Saved(Clause clause) -> {
                Say.done(form, "rules.saved");
                form.ifShown(() -> saved.accept(clause));
            }
            case ReviseClause.Outcome.Refused(var flaws) ->
                    flaws.stream().sorted().forEach(this::complain);
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private void complain(Flaw flaw) {
        AdminField<?> field =
                switch (flaw) {
                    case BRAND_NOT_YOURS, KEY_MALFORMED -> key;
                    case WORDING_MISSING -> title;
                    case DAYS_WRONG -> from;
                };
        form.problem(field, form.getTranslation("clauses.flaw." + ClauseWork.word(flaw)));
    }
}
