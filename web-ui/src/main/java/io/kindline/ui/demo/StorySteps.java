package io.kindline.ui.demo;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.demo.Story;
import io.kindline.application.demo.StoryProgress;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.ui.shell.Key;
import java.util.Locale;
import java.util.Optional;

/** A story's steps, and how far it has come. */
final class StorySteps extends Div {
    private static final long serialVersionUID = 1;

    private final transient Runnable goOn;
    private transient Optional<Shown> shown = Optional.empty();

    private record Shown(Story story, Optional<StoryProgress> progress) {}

    /**
     * @param goOn leaves out what the story waits for
     */
    StorySteps(Runnable goOn) {
        this.goOn = goOn;
        addClassName("story-steps");
        getElement().setAttribute("role", "status");
    }

    /** What did not change stays as it is, with the focus of whoever is about to press. */
    void show(Story story, Optional<StoryProgress> progress) {
        var now = Optional.of(new Shown(story, progress));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
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
        if (progress.state() == StoryProgress.State.YOUR_TURN) {
            var leaveOut = new NativeButton(getTranslation("stories.go-on"));
            leaveOut.addClassName("plain");
            leaveOut.addClickListener(_ -> goOn.run());
            state.add(leaveOut);
        }
        return state;
    }

    private Div line(Story.Step step, int at, Optional<StoryProgress> progress) {
        var actor = new Span(who(step));
        actor.addClassName("muted");
        var line = new Div(actor, new Span(step.words()));
        line.addClassName("story-step");
        progress.ifPresent(it -> {
            if (it.step() == at) {
                line.getElement().setAttribute("aria-current", "step");
                if (it.state() == StoryProgress.State.YOUR_TURN) {
                    key(step).map(Key::new).ifPresent(key -> actor.add(new Text(" "), key));
                }
            } else if (it.step() > at) {
                line.addClassName("done");
            }
        });
        return line;
    }

    private String who(Story.Step step) {
        return switch (step) {
            case Story.Step.Writes(String door, _) -> getTranslation("stories.step.writes", door);
            case Story.Step.Answers _ -> getTranslation("stories.step.answers");
            case Story.Step.Closes _ -> getTranslation("stories.step.closes");
            case Story.Step.HelpsMany many ->
                    getTranslation("stories.step.many", many.people(), many.door());
            case Story.Step.Help help -> helped(help);
            case Story.Step.Mediates relay -> mediated(relay);
            case Story.Step.ByOthers others -> others(others);
            case Story.Step.KeepsFact _ -> getTranslation("stories.step.fact");
            case Story.Step.Feels(var emotion, _) ->
                    getTranslation(
                            "stories.step.feels",
                            getTranslation("emotion." + emotion.name().toLowerCase(Locale.ROOT)));
            case Story.Step.Grants grant -> granted(grant);
            case Story.Step.Promises _ -> getTranslation("stories.step.promises");
            case Story.Step.PaysHimself paid ->
                    getTranslation("stories.step.pays", paid.amount().toPlainString());
            case Story.Step.ComplainsOfCoverage complaint ->
                    getTranslation("stories.step.coverage", complaint.where());
        };
    }

    /** By which key of the desk it begins, where there is one. */
    private static Optional<String> key(Story.Step step) {
        return switch (step) {
            case Story.Step.CallsHelp _, Story.Step.ComplainsOfCoverage _ -> Optional.of("E");
            case Story.Step.KeepsFact _ -> Optional.of("F");
            case Story.Step.Promises _ -> Optional.of("P");
            case Story.Step.Grants _ -> Optional.of("G");
            case Story.Step.Asks _ -> Optional.of("R");
            case Story.Step.RegistersGift _ -> Optional.of("B");
            case Story.Step.Closes _ -> Optional.of("W");
            default -> Optional.empty();
        };
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
        };
    }

    private String mediated(Story.Step.Mediates relay) {
        return switch (relay) {
            case Story.Step.Asks asks ->
                    asks.sought()
                            .map(sought ->
                                    getTranslation(
                                            "stories.step.asks",
                                            purpose(asks.purpose()),
                                            sought.name(),
                                            sought.place()))
                            .orElseGet(() ->
                                    getTranslation(
                                            "stories.step.asks-called", purpose(asks.purpose())));
            case Story.Step.Rings _ -> getTranslation("stories.step.rings");
            case Story.Step.Agrees _ -> getTranslation("stories.step.agrees");
            case Story.Step.Drafts _ -> getTranslation("stories.step.drafts");
            case Story.Step.HidesNumber _ -> getTranslation("stories.step.hides");
            case Story.Step.RegistersGift gift ->
                    getTranslation("stories.step.gift", gift.worth().toPlainString());
        };
    }

    private String others(Story.Step.ByOthers others) {
        return switch (others) {
            case Story.Step.LiftsSilence _ -> getTranslation("stories.step.lifts");
            case Story.Step.CalledSomebody _ -> getTranslation("stories.step.called");
            case Story.Step.PartyWrites _ -> getTranslation("stories.step.party-writes");
            case Story.Step.PartyRings _ -> getTranslation("stories.step.party-rings");
            case Story.Step.NetworkAnswers _ -> getTranslation("stories.step.network");
        };
    }

    private String purpose(RelayPurpose purpose) {
        return getTranslation(
                "relay.purpose." + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'));
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
