package io.kindline.ui.topics;

import com.vaadin.flow.component.html.Span;
import io.kindline.application.topics.SaveEnding;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.topics.Ending;
import io.kindline.domain.topics.Ending.Asked;
import io.kindline.domain.topics.Standing;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.Ticks;
import io.kindline.ui.shell.Choice;
import java.util.List;

/** One way to end: whether it is offered, and what must be said then. */
final class EndingForm {
    private final TopicDesk desk;
    private final Ending ending;
    private final Runnable saved;
    private final AdminForm form;
    private final AdminField<Choice<Standing>> standing;
    private final AdminField<Ticks<Asked>> asks;

    EndingForm(TopicDesk desk, Ending ending, Runnable saved) {
        this.desk = desk;
        this.ending = ending;
        this.saved = saved;
        var title = new Span();
        form = new AdminForm(TopicWords.outcome(title, ending.outcome()), this::save);
        standing =
                AdminField.choice(
                        form.getTranslation("admin.topic.standing"),
                        List.of(Standing.values()),
                        it -> form.getTranslation("admin.topic.standing." + TopicForm.word(it)));
        standing.input().choose(ending.standing());
        asks =
                AdminField.ticks(
                        form.getTranslation("admin.ending.asks"),
                        List.of(Asked.values()),
                        it -> form.getTranslation("admin.ending.asks." + TopicForm.word(it)));
        asks.input().tick(ending.asks());
        asks.help(form.getTranslation("admin.ending.asks.help"));
        form.group(form.getTranslation("admin.ending"), standing, asks);
    }

    AdminForm form() {
        return form;
    }

    private void save() {
        var command =
                new SaveEnding.Command(
                        ending.brand(),
                        ending.outcome(),
                        standing.input().value(),
                        asks.input().ticked());
        Actor.Staff actor = desk.current().actor();
        form.save(() -> desk.saveEnding().handle(actor, command), this::show);
    }

    private void show(SaveEnding.Outcome outcome) {
        switch (outcome) {
            case SaveEnding.Outcome.Saved _ -> form.saved(saved);
            case SaveEnding.Outcome.Refused(var flaws) ->
                    flaws.forEach(flaw ->
                            form.problem(
                                    standing,
                                    form.getTranslation("admin.flaw." + TopicForm.word(flaw))));
        }
    }
}
