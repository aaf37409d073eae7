package io.kindline.ui.demo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.demo.Story;
import io.kindline.application.demo.StoryProgress;
import io.kindline.domain.escalations.Service;
import java.util.Locale;
import java.util.Optional;

/** A story's steps, and how far it has come. */
final class StorySteps extends Div {
    private static final long serialVersionUID = 1;

    StorySteps() {
        addClassName("story-steps");
        getElement().setAttribute("role", "status");
    }

    void show(Story story, Optional<StoryProgress> progress) {
        removeAll();
        progress.ifPresent(it -> add(state(it)));
        for (int step = 0; step < story.steps().size(); step++) {
            add(line(story.steps().get(step), step, progress));
        }
    }

    private Div state(StoryProgress progress) {
        String word = progress.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var state = new Div(new Span(getTranslation("stories.state." + word)));
        state.addClassNames("story-state", word);
        progress.contact()
                .ifPresent(contact -> {
                    var open = new NativeButton(getTranslation("stories.open"));
                    open.addClassName("plain");
                    open.addClickListener(_ -> UI.getCurrent().navigate("desk/" + contact.value()));
                    state.add(open);
                });
        return state;
    }

    private Div line(Story.Step step, int at, Optional<StoryProgress> progress) {
        String who =
                switch (step) {
                    case Story.Step.Writes(String door, _) ->
                            getTranslation("stories.step.writes", door);
                    case Story.Step.Answers _ -> getTranslation("stories.step.answers");
                    case Story.Step.KeepsFact _ -> getTranslation("stories.step.fact");
                    case Story.Step.Grants grant -> granted(grant);
                    case Story.Step.Promises _ -> getTranslation("stories.step.promises");
                    case Story.Step.Closes _ -> getTranslation("stories.step.closes");
                    case Story.Step.PaysHimself paid ->
                            getTranslation("stories.step.pays", paid.amount().toPlainString());
                    case Story.Step.HelpsMany many ->
                            getTranslation("stories.step.many", many.people(), many.door());
                    case Story.Step.Help help -> helped(help);
                };
        var actor = new Span(who);
        actor.addClassName("muted");
        var line = new Div(actor, new Span(step.words()));
        line.addClassName("story-step");
        progress.ifPresent(it -> {
            if (it.step() == at) {
                line.getElement().setAttribute("aria-current", "step");
            } else if (it.step() > at) {
                line.addClassName("done");
            }
        });
        return line;
    }

    private String helped(Story.Step.Help help) {
        return switch (help) {
            case Story.Step.CallsHelp(Service service, _) ->
                    getTranslation("stories.step.help", service(service));
            case Story.Step.CallsService(Service service, _) ->
                    getTranslation("stories.step.calls", service(service));
            case Story.Step.NotesPlace _ -> getTranslation("stories.step.place");
            case Story.Step.HasOutcome _ -> getTranslation("stories.step.outcome");
            case Story.Step.GoesSilent _ -> getTranslation("stories.step.silent");
            case Story.Step.IsSafe _ -> getTranslation("stories.step.safe");
            case Story.Step.LiftsSilence _ -> getTranslation("stories.step.lifts");
        };
    }

    private String service(Service service) {
        return getTranslation("service." + service.word());
    }

    private String granted(Story.Step.Grants grant) {
        return getTranslation(
                "stories.step.grants",
                getTranslation(
                        "authority.kind."
                                + grant.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                grant.amount().toPlainString());
    }
}
