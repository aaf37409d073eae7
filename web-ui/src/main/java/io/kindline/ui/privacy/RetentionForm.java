package io.kindline.ui.privacy;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import io.kindline.application.privacy.SaveRetention;
import io.kindline.application.privacy.SaveRetention.Sureness;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.privacy.Keeping;
import io.kindline.domain.privacy.Retention;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.Ticks;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The days of one brand, and how far it has come. */
final class RetentionForm {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final RetentionDesk desk;
    private final Brand brand;
    private final Runnable saved;
    private final AdminForm form;
    private final Map<Keeping, AdminField<Input>> days = new EnumMap<>(Keeping.class);
    private final AdminField<Ticks<Sureness>> sure;

    RetentionForm(RetentionDesk desk, Brand brand, Map<Keeping, Retention> rules, Runnable saved) {
        this.desk = desk;
        this.brand = brand;
        this.saved = saved;
        form = new AdminForm(brand.name(), this::save);
        for (Keeping what : Keeping.values()) {
            days.put(what, field(what, rules));
        }
        sure =
                AdminField.ticks(
                        form.getTranslation("retention.sure"),
                        List.of(Sureness.SURE),
                        _ -> form.getTranslation("retention.sure.yes"));
        sure.setVisible(false);
        form.wide(new Paragraph(form.getTranslation("retention.explained")));
        form.group(form.getTranslation("retention.days"), days.values().toArray(AdminField[]::new));
        form.wide(sure);
        rules.values().forEach(rule -> form.wide(progress(rule)));
    }

    private AdminField<Input> field(Keeping what, Map<Keeping, Retention> rules) {
        Retention rule = rules.get(what);
        AdminField<Input> field =
                AdminField.text(
                        form.getTranslation("retention.what." + word(what)),
                        rule == null ? "" : Integer.toString(rule.days()));
        field.input().getElement().setAttribute("inputmode", "numeric");
        field.help(
                form.getTranslation(
                        "retention.help", what.daysMin(), Integer.toString(Keeping.DAYS_MAX)));
        return field;
    }

    private Paragraph progress(Retention rule) {
        ZoneId zone = desk.current().person().zone();
        String when =
                rule.lastAt()
                        .map(at -> MINUTE.format(at.atZone(zone)))
                        .orElseGet(() -> form.getTranslation("retention.never"));
        return new Paragraph(
                form.getTranslation("retention.what." + word(rule.what()))
                        + ": "
                        + form.getTranslation("retention.progress", rule.contacts(), when));
    }

    AdminForm form() {
        return form;
    }

    private void save() {
        sure.fine();
        Map<Keeping, String> typed = new EnumMap<>(Keeping.class);
        days.forEach((what, field) -> typed.put(what, field.input().getValue()));
        var command =
                new SaveRetention.Command(
                        brand.id(),
                        typed,
                        sure.input().ticked().stream().findFirst().orElse(Sureness.ASK_FIRST));
        Actor.Staff actor = desk.current().actor();
        form.save(() -> desk.save().handle(actor, command), this::show);
    }

    private void show(SaveRetention.Outcome outcome) {
        switch (outcome) {
            case SaveRetention.Outcome.Saved _ -> form.saved(saved);
            case SaveRetention.Outcome.WouldGo(long contacts) -> {
                sure.setVisible(true);
                form.problem(sure, form.getTranslation("retention.would-go", contacts));
            }
            case SaveRetention.Outcome.Malformed(var what) ->
                    what.stream()
                            .sorted()
                            .forEach(one ->
                                    form.problem(
                                            field(one),
                                            form.getTranslation(
                                                    "retention.malformed",
                                                    one.daysMin(),
                                                    Integer.toString(Keeping.DAYS_MAX))));
            case SaveRetention.Outcome.NotThere _ ->
                    form.problem(
                            field(Keeping.WORDS), form.getTranslation("admin.flaw.not-your-brand"));
        }
    }

    private AdminField<Input> field(Keeping what) {
        return Objects.requireNonNull(days.get(what));
    }

    private static String word(Keeping what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
