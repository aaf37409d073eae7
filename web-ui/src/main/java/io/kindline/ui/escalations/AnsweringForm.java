package io.kindline.ui.escalations;

import io.kindline.application.escalations.NameAnsweringTeam;
import io.kindline.application.escalations.NameAnsweringTeam.Flaw;
import io.kindline.application.escalations.WhoAnswers;
import io.kindline.domain.operators.Team;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The team of one service. */
final class AnsweringForm {
    private final AnsweringView view;
    private final WhoAnswers.Line line;
    private final AdminForm form;
    private final AdminField<Choice<Optional<Team>>> team;

    AnsweringForm(AnsweringView view, WhoAnswers.Line line, List<Team> teams) {
        this.view = view;
        this.line = line;
        String service = Words.service(view, line.service());
        form = new AdminForm(service, this::save);
        team =
                AdminField.choice(
                        text("answering.team"),
                        Stream.concat(
                                        Stream.of(Optional.<Team>empty()),
                                        teams.stream().map(Optional::of))
                                .toList(),
                        it -> it.map(Team::name).orElseGet(() -> text("answering.supervisors")));
        team.help(text("answering.team.help"));
        team.input().choose(line.team());
        form.group(text("answering.who"), team);
    }

    AdminForm form() {
        return form;
    }

    private String text(String key) {
        return view.getTranslation(key);
    }

    private void save() {
        form.save(
                view.save(
                        new NameAnsweringTeam.Command(
                                line.service(), team.input().value().map(Team::id))),
                this::show);
    }

    private void show(NameAnsweringTeam.Outcome outcome) {
        switch (outcome) {
            case NameAnsweringTeam.Outcome.Saved(var service) ->
                    form.saved(() -> AnsweringView.go(service));
            case NameAnsweringTeam.Outcome.Refused(var flaws) -> flaws.forEach(this::complain);
        }
    }

    private void complain(Flaw flaw) {
        form.problem(
                team,
                text("answering.flaw." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
