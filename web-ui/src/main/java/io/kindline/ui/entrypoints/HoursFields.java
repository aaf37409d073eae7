package io.kindline.ui.entrypoints;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.kindline.application.entrypoints.EntryPointRules;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.OpeningHours;
import io.kindline.domain.entrypoints.OpeningHoursText;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.ZoneField;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Zone, week and dates of an entry point; what they mean now is told while one types. */
final class HoursFields {
    private static final int REST_MILLIS = 300;

    private final AdminForm form;
    private final DoorWork work;
    private final AdminField<Input> zone;
    private final AdminField<Input> week;
    private final AdminField<Input> dates;
    private final Paragraph preview = new Paragraph();

    HoursFields(AdminForm form, DoorWork work, Optional<EntryPoint> door) {
        this.form = form;
        this.work = work;
        Optional<OpeningHoursText> known = door.map(one -> OpeningHoursText.of(one.hours()));
        zone =
                ZoneField.of(
                        form.getTranslation("admin.zone"),
                        door.map(one -> one.hours().zone().getId())
                                .orElseGet(() -> work.current().person().zone().getId()));
        week =
                AdminField.text(
                        form.getTranslation("admin.door.week"),
                        known.map(OpeningHoursText::week)
                                .orElse("MON-FRI 09:00-13:00,14:00-18:00"));
        week.help(form.getTranslation("admin.door.week.help"));
        week.addClassName("wide");
        dates =
                AdminField.text(
                        form.getTranslation("admin.door.dates"),
                        known.map(OpeningHoursText::dates).orElse(""));
        dates.help(form.getTranslation("admin.door.dates.help"));
        dates.addClassName("wide");
        preview.addClassName("hours-preview");
        preview.getElement().setAttribute("role", "status");
        for (AdminField<Input> field : List.of(zone, week, dates)) {
            field.input().setValueChangeMode(ValueChangeMode.LAZY);
            field.input().setValueChangeTimeout(REST_MILLIS);
            field.input().addValueChangeListener(_ -> tell());
        }
        tell();
    }

    private void tell() {
        Instant now = work.clock().instant();
        preview.setText(
                EntryPointRules.hours(zone(), week(), dates())
                        .map(hours -> told(hours, now))
                        .orElseGet(() -> form.getTranslation("admin.door.hours.unreadable")));
    }

    private String told(OpeningHours hours, Instant now) {
        if (hours.isOpenAt(now)) {
            return form.getTranslation("admin.door.open");
        }
        return hours.nextOpening(now)
                .map(opens ->
                        form.getTranslation(
                                "admin.door.opens",
                                DateTimeFormatter.ofPattern("EEE d MMM, HH:mm")
                                        .withLocale(UI.getCurrent().getLocale())
                                        .format(opens.atZone(hours.zone()))))
                .orElseGet(() -> form.getTranslation("admin.door.never"));
    }

    Component[] fields() {
        return new Component[] {zone, week, dates};
    }

    Paragraph preview() {
        return preview;
    }

    String zone() {
        return zone.input().getValue();
    }

    String week() {
        return week.input().getValue();
    }

    String dates() {
        return dates.input().getValue();
    }

    AdminField<Input> zoneField() {
        return zone;
    }

    AdminField<Input> weekField() {
        return week;
    }

    AdminField<Input> datesField() {
        return dates;
    }
}
