package io.kindline.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.kindline.ui.admin.AdminField;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** From one day to another, in the reader's zone; both may be left open. */
public final class TrailPeriod extends Div {
    private static final long serialVersionUID = 1;
    private static final int DAYS_AT_FIRST = 7;

    private final transient ZoneId zone;
    private final AdminField<Input> from;
    private final AdminField<Input> until;

    public TrailPeriod(ZoneId zone, Instant now, Runnable changed) {
        this.zone = zone;
        LocalDate today = LocalDate.ofInstant(now, zone);
        from =
                day(
                        getTranslation("trail.from"),
                        today.minusDays(DAYS_AT_FIRST).toString(),
                        changed);
        until = day(getTranslation("trail.until"), "", changed);
        addClassName("trail-period");
        add(from, until);
    }

    private static AdminField<Input> day(String label, String value, Runnable changed) {
        AdminField<Input> field = AdminField.text(label, value);
        field.input().setType("date");
        field.input().setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.input().addValueChangeListener(_ -> changed.run());
        return field;
    }

    /** Everything, whenever it was. */
    public void widen() {
        from.input().setValue("");
    }

    public Optional<Instant> from() {
        return start(from.input().getValue(), 0);
    }

    /** The end of the last day. */
    public Optional<Instant> until() {
        return start(until.input().getValue(), 1);
    }

    private Optional<Instant> start(String day, int later) {
        try {
            return day.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            LocalDate.parse(day).plusDays(later).atStartOfDay(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
