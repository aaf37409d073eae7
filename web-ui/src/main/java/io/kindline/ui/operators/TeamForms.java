package io.kindline.ui.operators;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import io.kindline.application.operators.SaveCentre;
import io.kindline.application.operators.SaveTeam;
import io.kindline.domain.operators.Centre;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.ZoneField;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.CurrentActor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The forms of a team and of a centre. */
@Component
record TeamForms(Teams teams, SaveTeam saveTeam, SaveCentre saveCentre, CurrentActor current) {

    /** Of a team; {@code saved} is told its id. */
    AdminForm of(Optional<Team> team, Consumer<String> saved) {
        return new TeamForm(this, team, saved).form();
    }

    /** Of a centre. */
    AdminForm ofCentre(Optional<Centre> centre, Consumer<String> saved) {
        return new CentreForm(this, centre, saved).form();
    }

    private static final class TeamForm {
        private final TeamForms with;
        private final Optional<Team> team;
        private final Consumer<String> saved;
        private final AdminForm form;
        private final AdminField<Input> name;
        private final AdminField<Choice<Centre>> centre;

        TeamForm(TeamForms with, Optional<Team> team, Consumer<String> saved) {
            this.with = with;
            this.team = team;
            this.saved = saved;
            var words = new Paragraph();
            form =
                    new AdminForm(
                            team.map(Team::name)
                                    .orElseGet(() -> words.getTranslation("admin.team.new")),
                            this::save);
            name =
                    AdminField.text(
                            form.getTranslation("admin.name"), team.map(Team::name).orElse(""));
            centre =
                    AdminField.choice(
                            form.getTranslation("admin.centre"),
                            with.teams().centres(),
                            Centre::name);
            team.flatMap(known ->
                            with.teams().centres().stream()
                                    .filter(it -> it.id().equals(known.centre()))
                                    .findFirst())
                    .ifPresent(centre.input()::choose);
            form.group(form.getTranslation("admin.team"), name, centre);
        }

        AdminForm form() {
            return form;
        }

        private void save() {
            Optional<Centre> chosen =
                    with.teams().centres().isEmpty()
                            ? Optional.empty()
                            : Optional.of(centre.input().value());
            var command =
                    new SaveTeam.Command(
                            team.map(Team::id), name.input().getValue(), chosen.map(Centre::id));
            Actor.Staff actor = with.current().actor();
            form.save(() -> with.saveTeam().handle(actor, command), this::show);
        }

        private void show(SaveTeam.Outcome outcome) {
            switch (outcome) {
                case SaveTeam.Outcome.Saved(var id) ->
                        form.saved(() -> saved.accept(id.value().toString()));
                case SaveTeam.Outcome.Refused(var flaws) -> flaws.forEach(this::complain);
            }
        }

        private void complain(SaveTeam.Flaw flaw) {
            AdminField<?> field =
                    switch (flaw) {
                        case NAME_MALFORMED, NAME_TAKEN, GONE -> name;
                        case CENTRE_MISSING -> centre;
                    };
            form.problem(field, form.getTranslation("admin.flaw." + word(flaw)));
        }
    }

    private static final class CentreForm {
        private final TeamForms with;
        private final Optional<Centre> centre;
        private final Consumer<String> saved;
        private final AdminForm form;
        private final AdminField<Input> name;
        private final AdminField<Input> zone;

        CentreForm(TeamForms with, Optional<Centre> centre, Consumer<String> saved) {
            this.with = with;
            this.centre = centre;
            this.saved = saved;
            var words = new Paragraph();
            form =
                    new AdminForm(
                            centre.map(Centre::name)
                                    .orElseGet(() -> words.getTranslation("admin.centre.new")),
                            this::save);
            name =
                    AdminField.text(
                            form.getTranslation("admin.name"), centre.map(Centre::name).orElse(""));
            zone =
                    ZoneField.of(
                            form.getTranslation("admin.zone"),
                            centre.map(it -> it.zone().getId()).orElse(""));
            form.group(form.getTranslation("admin.centre"), name, zone);
        }

        AdminForm form() {
            return form;
        }

        private void save() {
            var command =
                    new SaveCentre.Command(
                            centre.map(Centre::id),
                            name.input().getValue(),
                            zone.input().getValue());
            Actor.Staff actor = with.current().actor();
            form.save(() -> with.saveCentre().handle(actor, command), this::show);
        }

        private void show(SaveCentre.Outcome outcome) {
            switch (outcome) {
                case SaveCentre.Outcome.Saved(var id) ->
                        form.saved(() -> saved.accept(id.value().toString()));
                case SaveCentre.Outcome.Refused(var flaws) -> flaws.forEach(this::complain);
            }
        }

        private void complain(SaveCentre.Flaw flaw) {
            AdminField<?> field =
                    switch (flaw) {
                        case NAME_MALFORMED, NAME_TAKEN, GONE -> name;
                        case ZONE_UNKNOWN -> zone;
                    };
            form.problem(field, form.getTranslation("admin.flaw." + word(flaw)));
        }
    }

    private static String word(Enum<?> flaw) {
        return flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
