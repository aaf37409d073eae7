package io.kindline.ui.demo;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import io.kindline.application.demo.GoOnWithStory;
import io.kindline.application.demo.Story;
import io.kindline.application.demo.StoryPart;
import io.kindline.application.demo.TellStory;
import io.kindline.application.demo.ToldStories;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Refresh;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
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
    private final transient GoOnWithStory going;
    private final transient CurrentActor current;
    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<ToldStories.Shelf> query;
    private final StorySteps running = new StorySteps(this::goOn);
    private final transient Errands errands = new Errands();
    private transient Optional<Registration> polling = Optional.empty();
    private transient Optional<Refresh<ToldStories.Shelf>> refresh = Optional.empty();
    private transient Optional<Story> chosen = Optional.empty();

    StoriesView(ToldStories told, TellStory tell, GoOnWithStory going, CurrentActor current) {
        this.told = told;
        this.tell = tell;
        this.going = going;
        this.current = current;
        page = new AdminPage(getTranslation("stories.title"), getTranslation("stories.told"));
        query = new AdminQuery<>(page);
        list = new AdminList(getTranslation("stories.title"));
        page.list(list);
        var any = new NativeButton(getTranslation("stories.any"));
        any.addClassName("plain");
        any.addClickListener(_ -> beginAny(any));
        page.tools(any);
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("story").orElse("");
        Actor.Staff actor = current.actor();
        query.open(() -> told.handle(actor), shelf -> show(shelf, id));
    }

    private void show(ToldStories.Shelf shelf, String id) {
        List<Story> stories = shelf.stories();
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
        show(shelf);
    }

    private AdminRow row(Story story, boolean here) {
        var row = new AdminRow(story.id() + " · " + in(story.title()), "", () -> go(story.id()));
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
        watch.addClickListener(_ -> begin(form, watch, story, StoryPart.WATCH));
        var play = new NativeButton(getTranslation("stories.play"));
        play.addClassName("plain");
        play.addClickListener(_ -> begin(form, play, story, StoryPart.PLAY));
        var buttons = new Div(watch, play);
        buttons.addClassName("privacy-buttons");
        return form.wide(new Paragraph(in(story.told())), buttons, running);
    }

    private void goOn() {
        Actor.Staff actor = current.actor();
        errands.run(() -> going.handle(actor), _ -> refresh.ifPresent(Refresh::ask));
    }

    private void beginAny(NativeButton pressed) {
        Actor.Staff actor = current.actor();
        var command = new TellStory.Command(Optional.empty(), StoryPart.WATCH);
        errands.run(
                pressed,
                () -> {
                    var _ = tell.handle(actor, command);
                    return told.handle(actor).progress();
                },
                progress -> progress.ifPresent(it -> go(it.story())));
    }

    private static void go(String story) {
        UI.getCurrent().navigate(StoriesView.class, new RouteParameters("story", story));
    }

    private void begin(AdminForm form, NativeButton pressed, Story story, StoryPart part) {
        Actor.Staff actor = current.actor();
        var command = new TellStory.Command(Optional.of(story.id()), part);
        form.run(pressed, () -> tell.handle(actor, command), _ -> refresh.ifPresent(Refresh::ask));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLLED_EVERY_MILLIS);
        Actor.Staff actor = current.actor();
        var asking =
                new Refresh<ToldStories.Shelf>(event.getUI(), () -> told.handle(actor), this::show);
        refresh = Optional.of(asking);
        polling = Optional.of(event.getUI().addPollListener(_ -> asking.ask()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        polling.ifPresent(Registration::remove);
    }

    private void show(ToldStories.Shelf shelf) {
        chosen.ifPresent(story ->
                running.show(story, shelf.progress().filter(it -> it.story().equals(story.id()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("stories.title") + " · Kindline";
    }
}
