package io.kindline.ui.relays;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import io.kindline.application.relays.SaveServiceNumber;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.relays.QuietHours;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.ZoneField;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.CurrentActor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The form of one service number. */
final class ServiceNumberForm {
    private final Desk desk;
    private final Optional<ServiceNumber> number;
    private final Consumer<String> saved;
    private final AdminForm form;
    private final AdminField<Choice<Brand>> brand;
    private final AdminField<Input> digits;
    private final AdminField<Input> zone;
    private final AdminField<Choice<String>> language;
    private final AdminField<Input> from;
    private final AdminField<Input> until;
    private final AdminField<Choice<ServiceNumber.Use>> use;

    /** What the form does with what is typed. */
    @Component("serviceNumberDesk")
    record Desk(SaveServiceNumber save, Brands brands, CurrentActor current) {}

    ServiceNumberForm(
            Desk desk, Optional<ServiceNumber> number, List<Brand> brands, Consumer<String> saved) {
        this.desk = desk;
        this.number = number;
        this.saved = saved;
        var words = new Paragraph();
        form =
                new AdminForm(
                        number.map(it -> it.number().value())
                                .orElseGet(() -> words.getTranslation("service-numbers.new")),
                        this::save);
        QuietHours quiet = number.map(ServiceNumber::quiet).orElseGet(QuietHours::usual);
        brand = AdminField.choice(text("admin.brand"), brands, Brand::name);
        digits =
                AdminField.text(
                        text("service-numbers.number"),
                        number.map(it -> it.number().value()).orElse(""));
        zone = ZoneField.of(text("admin.zone"), number.map(it -> it.zone().getId()).orElse(""));
        zone.help(text("service-numbers.zone.help"));
        language =
                AdminField.choice(
                        text("service-numbers.language"),
                        List.of("ru", "en", "id"),
                        ServiceNumberForm::nameOf);
        from = AdminField.text(text("service-numbers.quiet-from"), quiet.from().toString());
        until = AdminField.text(text("service-numbers.quiet-until"), quiet.until().toString());
        until.help(text("service-numbers.quiet.help"));
        use =
                AdminField.choice(
                        text("service-numbers.use"),
                        List.of(ServiceNumber.Use.values()),
                        it -> text("service-numbers.use." + RelayForm.word(it)));
        number.ifPresent(it -> {
            brands.stream()
                    .filter(one -> one.id().equals(it.brand()))
                    .forEach(brand.input()::choose);
            brand.input().getElement().setAttribute("disabled", true);
            language.input().choose(it.language().tag());
            use.input().choose(it.use());
        });
        form.group(text("service-numbers.one"), digits, brand, use)
                .group(text("service-numbers.asked"), zone, language, from, until);
    }

    AdminForm form() {
        return form;
    }

    private static String nameOf(String tag) {
        return Locale.of(tag).getDisplayLanguage(UI.getCurrent().getLocale());
    }

    private String text(String key) {
        return form.getTranslation(key);
    }

    private void save() {
        var command =
                new SaveServiceNumber.Command(
                        number.map(ServiceNumber::id),
                        number.map(ServiceNumber::brand)
                                .orElseGet(() -> brand.input().value().id()),
                        digits.input().getValue(),
                        zone.input().getValue(),
                        language.input().value(),
                        from.input().getValue(),
                        until.input().getValue(),
                        use.input().value());
        Actor.Staff actor = desk.current().actor();
        form.save(() -> desk.save().handle(actor, command), this::show);
    }

    private void show(SaveServiceNumber.Outcome outcome) {
        switch (outcome) {
            case SaveServiceNumber.Outcome.Saved(var id) ->
                    form.saved(() -> saved.accept(id.value().toString()));
            case SaveServiceNumber.Outcome.Refused(var flaws) ->
                    flaws.stream().sorted().forEach(this::complain);
        }
    }

    private void complain(SaveServiceNumber.Flaw flaw) {
        AdminField<?> field =
                switch (flaw) {
                    case GONE, NUMBER_MALFORMED, NUMBER_TAKEN -> digits;
                    case ZONE_UNKNOWN -> zone;
                    case LANGUAGE_MALFORMED -> language;
                    case QUIET_MALFORMED -> until;
                };
        form.problem(field, text("service-numbers.flaw." + RelayForm.word(flaw)));
    }
}
