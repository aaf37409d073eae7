package io.kindline.ui.operators;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.operators.PersonSpelling;
import io.kindline.application.operators.SavePerson;
import io.kindline.application.operators.ViewPerson;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Team;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.Ticks;
import io.kindline.ui.admin.ZoneField;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Writing;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person: names, place, roles from a day, skills, brands and queues. */
final class PersonForm {
    private static final List<String> SCREENS = List.of("en", "ru", "id");

    private final PeopleWork work;
    private final Optional<Operator> person;
    private final Consumer<String> saved;
    private final AdminForm form;
    private final AdminField<Input> account;
    private final AdminField<Input> displayName;
    private final AdminField<Input> humanName;
    private final AdminField<Choice<Optional<Team>>> team;
    private final AdminField<Input> zone;
    private final AdminField<Choice<String>> screen;
    private final AdminField<Input> languages;
    private final AdminField<Writing> skills;
    private final AdminField<Ticks<Role>> roles;
    private final AdminField<Input> from;
    private final AdminField<Ticks<Brand>> brands;
    private final AdminField<Ticks<Queue>> queues;

    PersonForm(PeopleWork work, Optional<ViewPerson.Card> card, Consumer<String> saved) {
        this.work = work;
        this.saved = saved;
        person = card.map(ViewPerson.Card::person);
        var words = new Span();
        form =
                new AdminForm(
                        person.map(Operator::displayName)
                                .orElseGet(() -> words.getTranslation("admin.people.new")),
                        this::save);
        account = text("admin.account", person.map(one -> one.account().value()));
        account.help(form.getTranslation("admin.account.help"));
        displayName = text("admin.display-name", person.map(Operator::displayName));
        displayName.help(form.getTranslation("admin.display-name.help"));
        humanName = text("admin.human-name", person.map(Operator::humanName));
        humanName.help(form.getTranslation("admin.human-name.help"));
        team = teamField();
        zone =
                ZoneField.of(
                        form.getTranslation("admin.zone"),
                        person.map(one -> one.zone().getId())
                                .orElseGet(() -> work.current().person().zone().getId()));
        screen =
                AdminField.choice(
                        form.getTranslation("admin.screen-language"),
                        SCREENS,
                        tag -> Locale.forLanguageTag(tag).getDisplayName(locale()));
        person.ifPresent(one -> screen.input().choose(one.screenLanguage().tag()));
        languages =
                text("admin.languages", person.map(one -> PersonSpelling.written(one.languages())));
        languages.help(form.getTranslation("admin.languages.help"));
        LocalDate today =
                card.map(ViewPerson.Card::today)
                        .orElseGet(() ->
                                LocalDate.ofInstant(
                                        work.clock().instant(), work.current().person().zone()));
        skills =
                AdminField.lines(
                        form.getTranslation("admin.skills"),
                        person.map(one -> PersonSpelling.written(one.skillsOn(today))).orElse(""),
                        4);
        skills.help(form.getTranslation("admin.skills.help"));
        roles =
                AdminField.ticks(
                        form.getTranslation("admin.roles"),
                        List.of(Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR),
                        one -> PersonWords.role(form, one));
        roles.input().tick(person.map(one -> one.rolesOn(today)).orElse(Set.of()));
        from = text("admin.roles.from", Optional.of(today.toString()));
        from.input().setType("date");
        from.help(form.getTranslation("admin.roles.from.help"));
        brands = AdminField.ticks(form.getTranslation("admin.brands"), myBrands(), Brand::name);
        queues = AdminField.ticks(form.getTranslation("admin.queues"), myQueues(), Queue::name);
        person.ifPresent(this::tickRights);
        lay(card, today);
    }

    private void lay(Optional<ViewPerson.Card> card, LocalDate today) {
        form.group(
                        form.getTranslation("admin.person.who"),
                        account,
                        displayName,
                        humanName,
                        team,
                        zone,
                        screen)
                .group(form.getTranslation("admin.person.roles"), roles, from);
        person.ifPresent(one -> form.wide(new RoleHistory(one, today)));
        form.group(form.getTranslation("admin.person.abilities"), skills, languages)
                .group(form.getTranslation("admin.person.rights"), brands, queues);
        card.ifPresent(known -> new PersonAccess(work, known, form, saved).add());
    }

    private Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private AdminField<Input> text(String label, Optional<String> value) {
        return AdminField.text(form.getTranslation(label), value.orElse(""));
    }

    private AdminField<Choice<Optional<Team>>> teamField() {
        AdminField<Choice<Optional<Team>>> field =
                AdminField.choice(
                        form.getTranslation("admin.team"),
                        Stream.concat(
                                        Stream.of(Optional.<Team>empty()),
                                        work.teams().all().stream().map(Optional::of))
                                .toList(),
                        one ->
                                one.map(Team::name)
                                        .orElseGet(() -> form.getTranslation("admin.team.no")));
        person.flatMap(Operator::team)
                .flatMap(id ->
                        work.teams().all().stream().filter(it -> it.id().equals(id)).findFirst())
                .ifPresent(it -> field.input().choose(Optional.of(it)));
        return field;
    }

    private List<Brand> myBrands() {
        return work.brands().all().stream()
                .filter(brand -> work.current().actor().maySee(brand.id()))
                .toList();
    }

    private List<Queue> myQueues() {
        return work.queues().all().stream()
                .filter(queue -> work.current().actor().maySee(queue.brand()))
                .toList();
    }

    private void tickRights(Operator one) {
        brands.input()
                .tick(
                        myBrands().stream()
                                .filter(brand -> one.brands().contains(brand.id()))
                                .toList());
        queues.input()
                .tick(
                        myQueues().stream()
                                .filter(queue -> one.queues().contains(queue.id()))
                                .toList());
    }

    AdminForm form() {
        return form;
    }

    private void save() {
        var command =
                new SavePerson.Command(
                        person.map(Operator::id),
                        account.input().getValue(),
                        displayName.input().getValue(),
                        humanName.input().getValue(),
                        team.input().value().map(Team::id),
                        zone.input().getValue(),
                        screen.input().value(),
                        languages.input().getValue(),
                        brands.input().ticked().stream().map(Brand::id).collect(Collectors.toSet()),
                        queues.input().ticked().stream().map(Queue::id).collect(Collectors.toSet()),
                        skills.input().text(),
                        roles.input().ticked(),
                        day());
        Actor.Staff actor = work.current().actor();
        form.save(() -> work.save().handle(actor, command), this::show);
    }

    private void show(SavePerson.Outcome outcome) {
        switch (outcome) {
            case SavePerson.Outcome.Saved(var id) ->
                    form.saved(() -> saved.accept(id.value().toString()));
            case SavePerson.Outcome.Refused(var flaws) ->
                    flaws.stream().sorted().forEach(this::complain);
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(from.input().getValue()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void complain(SavePerson.Flaw flaw) {
        AdminField<?> field =
                switch (flaw) {
                    case GONE, ACCOUNT_MALFORMED, ACCOUNT_TAKEN -> account;
                    case DISPLAY_NAME_MALFORMED -> displayName;
                    case HUMAN_NAME_MALFORMED -> humanName;
                    case TEAM_UNKNOWN -> team;
                    case ZONE_UNKNOWN -> zone;
                    case LANGUAGES_MALFORMED, LANGUAGES_NOT_SERVED -> languages;
                    case SKILLS_MALFORMED -> skills;
                    case NOT_YOUR_BRAND -> brands;
                    case ROLE_FROM_PAST -> from;
                    case ROLES_OF_OTHER_BRANDS, OWN_ROLES, LAST_ADMINISTRATOR -> roles;
                };
        form.problem(field, PersonWords.of(form, "admin.flaw.", flaw));
    }
}
