package io.kindline.ui.operators;

import com.vaadin.flow.component.Component;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.shared.Role;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The words for roles and states of people. */
final class PersonWords {
    private PersonWords() {}

    static String of(Component on, String group, Enum<?> value) {
        String prefix = group.endsWith(".") ? group : group + ".";
        return on.getTranslation(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String role(Component on, Role role) {
        return on.getTranslation("sign-in.role." + role.name().toLowerCase(Locale.ROOT));
    }

    static String day(Locale locale, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    /** {@code Operator · from 2 March 2026}, with its end where it has one. */
    static String grant(Component on, Locale locale, RoleGrant grant) {
        String from = day(locale, grant.days().from());
        return grant.days()
                .lastDay()
                .map(last ->
                        on.getTranslation(
                                "admin.role.until",
                                role(on, grant.role()),
                                from,
                                day(locale, last)))
                .orElseGet(
                        () -> on.getTranslation("admin.role.since", role(on, grant.role()), from));
    }
}
