package io.kindline.ui.demo;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import io.kindline.application.demo.Story;
import io.kindline.application.demo.StoryPart;
import io.kindline.application.demo.StoryProgress;
import io.kindline.application.demo.TellStory;
import io.kindline.application.demo.ToldStories;
import io.kindline.domain.shared.Language;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminRow;
import io.kindline.ui.shell.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The presenter's menu: a scenario to watch, or to play the operator of. */
@Route(value = "stories/:story?", registerAtStartup = false)
@Menu(title = "stories.title", order = 80, icon = "play")
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
class StoriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final int POLLED_EVERY_MILLIS = 1_500;

    private final transient ToldStories told;
    private final transient TellStory tell;
    private final transient CurrentActor current;
    private final AdminPage page;
    private final AdminList list;
    private final Div running = new Div();
    private transient Optional<Registration> polling = Optional.empty();
    private transient Optional<Story> chosen = Optional.empty();

    StoriesView(ToldStories told, TellStory tell, CurrentActor current) {
        this.told = told;
        this.tell = tell;
        this.current = current;
        page = new AdminPage(getTranslation("stories.title"), getTranslation("stories.told"));
        list = new AdminList(getTranslation("stories.title"));
        page.list(list);
        var any = new NativeButton(getTranslation("stories.any"));
        any.addClassName("plain");
        any.addClickListener(_ -> beginAny());
        page.tools(any);
        running.addClassName("story-steps");
        running.getElement().setAttribute("role", "status");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("story").orElse("");
        List<Story> stories = shelf().stories();
        chosen = stories.stream().filter(story -> story.id().equals(id)).findFirst();
        list.show(
                stories.stream().map(story -> row(story, story.id().equals(id))).toList(),
                getTranslation("stories.none"));
        chosen.ifPresentOrElse(
                story ->
                        page.detail(
                                form(story),
                                () ->
                                        UI.getCurrent()
                                                .navigate(
                                                        StoriesView.class,
                                                        RouteParameters.empty())),
                () -> page.hint(getTranslation("stories.choose")));
        refresh();
    }

    private ToldStories.Shelf shelf() {
        return told.handle(current.actor());
    }

    private AdminRow row(Story story, boolean here) {
        var row =
                new AdminRow(
                        story.id() + " · " + in(story.title()),
                        "",
                        () ->
                                UI.getCurrent()
                                        .navigate(
                                                StoriesView.class,
                                                new RouteParameters("story", story.id())));
        return here ? row.current() : row;
    }

    /** In the language of the screen, or in English. */
    private String in(Map<Language, String> words) {
        var language = new Language(getLocale().getLanguage());
        return words.getOrDefault(language, words.getOrDefault(new Language("en"), ""));
    }

    private AdminForm form(Story story) {
        var form = new AdminForm(story.id() + " · " + in(story.title()));
        var watch = new NativeButton(getTranslation("stories.watch"));
        watch.addClassName("solid");
        watch.addClickListener(_ -> begin(story, StoryPart.WATCH));
        var play = new NativeButton(getTranslation("stories.play"));
        play.addClassName("plain");
        play.addClickListener(_ -> begin(story, StoryPart.PLAY));
        var buttons = new Div(watch, play);
        buttons.addClassName("privacy-buttons");
        return form.wide(new Paragraph(in(story.told())), buttons, running);
    }

    private void beginAny() {
        var _ =
                tell.handle(
                        current.actor(), new TellStory.Command(Optional.empty(), StoryPart.WATCH));
        shelf().progress()
                .ifPresent(it ->
                        UI.getCurrent()
                                .navigate(
                                        StoriesView.class,
                                        new RouteParameters("story", it.story())));
    }

    private void begin(Story story, StoryPart part) {
        var _ = tell.handle(current.actor(), new TellStory.Command(Optional.of(story.id()), part));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLLED_EVERY_MILLIS);
        polling = Optional.of(event.getUI().addPollListener(this::polled));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        polling.ifPresent(Registration::remove);
    }

    private void polled(PollEvent event) {
        refresh();
    }

    private void refresh() {
        running.removeAll();
        chosen.ifPresent(story -> {
            Optional<StoryProgress> progress =
                    shelf().progress().filter(it -> it.story().equals(story.id()));
            progress.ifPresent(it -> running.add(state(it)));
            for (int step = 0; step < story.steps().size(); step++) {
                running.add(line(story.steps().get(step), step, progress));
            }
        });
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

    private String granted(Story.Step.Grants grant) {
        return getTranslation(
                "stories.step.grants",
                getTranslation(
                        "authority.kind."
                                + grant.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                grant.amount().toPlainString());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("stories.title") + " · Kindline";
    }
}
