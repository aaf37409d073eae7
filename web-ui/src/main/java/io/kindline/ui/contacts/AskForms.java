package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.kindline.application.contacts.ColleaguesToAsk;
import io.kindline.application.contacts.QuestionLine;
import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.routing.PresenceState;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.FormPanel;
import io.kindline.ui.shell.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The small panels for a question to a colleague and for its answer. */
final class AskForms {
    private final Component near;
    private final Names names;
    private final Runnable leave;

    AskForms(Component near, Names names, Runnable leave) {
        this.near = near;
        this.names = names;
        this.leave = leave;
    }

    /** Whom and what; those who are there stand first, then teams, then who is away. */
    FormPanel ask(ColleaguesToAsk.Answer people, BiConsumer<Addressee, String> done) {
        var to = new Choice<>(near.getTranslation("question.to"), choices(people), Target::words);
        var what = new Writing(near.getTranslation("question.what"), 2);
        return panel(
                        "question.title",
                        "question.ask",
                        what,
                        text -> done.accept(to.value().to(), text))
                .with(to.labelled(near.getTranslation("question.to")), what);
    }

    /** What is asked, and room for the answer. */
    FormPanel answer(QuestionLine line, Consumer<String> done) {
        var asked = new Div();
        asked.setText(line.question().words().text());
        asked.addClassNames("asked", "wide");
        asked.getElement().setAttribute("dir", "auto");
        var what = new Writing(near.getTranslation("question.answer-what"), 3);
        FormPanel panel = panel("question.answer", "question.answer", what, done);
        panel.title(
                near.getTranslation(
                        "question.from", names.operator(line.question().words().askedBy())));
        return panel.with(asked, what);
    }

    private FormPanel panel(String title, String confirm, Writing what, Consumer<String> done) {
        what.addClassName("wide");
        var panel = new FormPanel[1];
        panel[0] =
                new FormPanel(
                        near.getTranslation(title),
                        near.getTranslation(confirm),
                        () -> {
                            String text = what.text().strip();
                            if (text.isEmpty()) {
                                panel[0].problem(near.getTranslation("desk.needed"));
                            } else {
                                done.accept(text);
                            }
                        },
                        leave);
        return panel[0];
    }

    private List<Target> choices(ColleaguesToAsk.Answer people) {
        var choices = new ArrayList<Target>();
        people.colleagues().stream()
                .filter(one -> one.presence() != PresenceState.OFFLINE)
                .forEach(one -> choices.add(target(one)));
        for (ColleaguesToAsk.TeamThere team : people.teams()) {
            choices.add(
                    new Target(
                            near.getTranslation("question.to-team", team.name(), team.present()),
                            new Addressee.AnybodyOf(team.id())));
        }
        people.colleagues().stream()
                .filter(one -> one.presence() == PresenceState.OFFLINE)
                .forEach(one -> choices.add(target(one)));
        return choices;
    }

    private Target target(ColleaguesToAsk.Colleague one) {
        return new Target(
                near.getTranslation(
                        "question.to-colleague",
                        one.name(),
                        Words.of(near, "presence", one.presence())),
                new Addressee.Colleague(one.id()));
    }

    private record Target(String words, Addressee to) {}
}
