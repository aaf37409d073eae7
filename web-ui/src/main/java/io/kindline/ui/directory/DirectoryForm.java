package io.kindline.ui.directory;

import com.vaadin.flow.component.html.Input;
import io.kindline.application.directory.SaveOutsideService;
import io.kindline.application.directory.SaveOutsideService.Flaw;
import io.kindline.domain.directory.OutsideService;
import io.kindline.domain.directory.OutsideService.Standing;
import io.kindline.domain.escalations.Service;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Writing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One service outside: whom one calls, where he helps, when, and what he asks. */
final class DirectoryForm {
    private static final int ROWS = 4;

    private final DirectoryView view;
    private final Optional<OutsideService> before;
    private final AdminForm form;
    private final AdminField<Choice<Service>> service;
    private final AdminField<Input> region;
    private final AdminField<Input> name;
    private final AdminField<Input> number;
    private final AdminField<Input> hours;
    private final AdminField<Writing> asks;
    private final AdminField<Choice<Standing>> standing;

    DirectoryForm(DirectoryView view, Optional<OutsideService> before) {
        this.view = view;
        this.before = before;
        form =
                new AdminForm(
                        before.map(OutsideService::name)
                                .orElseGet(() -> view.getTranslation("directory.new")),
                        this::save);
        service =
                AdminField.choice(
                        text("directory.service"),
                        Stream.of(Service.values()).filter(Service::isLifeSafety).toList(),
                        one -> text("service." + one.word()));
        before.map(OutsideService::service).ifPresent(service.input()::choose);
        name = line("directory.name", before.map(OutsideService::name));
        number = line("directory.number", before.map(OutsideService::number));
        region = line("directory.region", before.map(OutsideService::region));
        region.help(text("directory.region.help"));
        hours = line("directory.hours", before.map(OutsideService::hours));
        asks =
                AdminField.lines(
                        text("directory.asks"), before.map(OutsideService::asks).orElse(""), ROWS);
        asks.help(text("directory.asks.help"));
        standing =
                AdminField.choice(
                        text("directory.standing"),
                        List.of(Standing.values()),
                        one -> text("directory.standing." + word(one)));
        before.map(OutsideService::standing).ifPresent(standing.input()::choose);
        form.group(text("directory.who"), service, name, number, standing);
        form.group(text("directory.where"), region, hours);
        form.wide(asks);
    }

    AdminForm form() {
        return form;
    }

    private AdminField<Input> line(String key, Optional<String> value) {
        return AdminField.text(text(key), value.orElse(""));
    }

    private String text(String key) {
        return view.getTranslation(key);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void save() {
        form.save(
                view.save(
                        new SaveOutsideService.Command(
                                before.map(OutsideService::id),
                                service.input().value(),
                                region.input().getValue(),
                                name.input().getValue(),
                                number.input().getValue(),
                                hours.input().getValue(),
                                asks.input().text(),
                                standing.input().value())),
                this::show);
    }

    private void show(SaveOutsideService.Outcome outcome) {
        switch (outcome) {
            case SaveOutsideService.Outcome.Saved(var id) ->
                    form.saved(() -> DirectoryView.go(id.value().toString()));
            case SaveOutsideService.Outcome.Refused(var flaws) ->
                    flaws.stream().sorted().forEach(this::complain);
        }
    }

    private void complain(Flaw flaw) {
        AdminField<?> at =
                switch (flaw) {
                    case NAME, GONE -> name;
                    case NUMBER -> number;
                    case REGION -> region;
                    case HOURS -> hours;
                    case ASKS -> asks;
                };
        form.problem(at, text("directory.flaw." + word(flaw)));
    }
}
