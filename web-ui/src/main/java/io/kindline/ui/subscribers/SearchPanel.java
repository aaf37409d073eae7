package io.kindline.ui.subscribers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.subscribers.Because;
import io.kindline.application.subscribers.FindSubscribers;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Page;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.SearchText;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Progress;
import io.kindline.ui.shell.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One box, a purpose, and who was found; further pages come as one scrolls. */
final class SearchPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient People people;
    private final transient CurrentActor current;
    private final transient Function<FoundSubscriber, ResultRow> rowOf;
    private final Input box = new Input();
    private final PurposeField purpose = new PurposeField();
    private final Div results = new Div();
    private final Div notice = new Div();
    private final NativeButton more = new NativeButton();
    private final Progress progress = new Progress(getTranslation("subscribers.searching"));
    private final transient Latest<FindSubscribers.Outcome> latest = new Latest<>();
    private final transient List<ResultRow> rows = new ArrayList<>();
    private transient String searched = "";
    private transient Optional<Because> searchedFor = Optional.empty();
    private transient Optional<String> next = Optional.empty();
    private transient Optional<SubscriberId> selected = Optional.empty();

    /**
     * @param rowOf makes the line of somebody found
     */
    SearchPanel(People people, CurrentActor current, Function<FoundSubscriber, ResultRow> rowOf) {
        this.people = people;
        this.current = current;
        this.rowOf = rowOf;
        addClassName("search");
        results.addClassName("results");
        results.getElement().setAttribute("data-walk", true);
        notice.addClassName("search-notice");
        notice.getElement().setAttribute("role", "status");
        more.setText(getTranslation("subscribers.more"));
        more.addClassNames("quiet", "more");
        more.addClickListener(_ -> loadMore());
        more.getElement().addEventListener("in-sight", _ -> loadMore());
        more.setVisible(false);
        var list = new Div(results, notice, more);
        list.addClassName("search-list");
        list.getElement().setAttribute("tabindex", "-1");
        add(form(), progress, list);
        say("subscribers.start");
    }

    private Div form() {
        box.addClassName("input");
        box.setPlaceholder(getTranslation("subscribers.search.placeholder"));
        box.getElement()
                .setAttribute("type", "search")
                .setAttribute("aria-label", getTranslation("subscribers.search.label"))
                .setAttribute("aria-keyshortcuts", "/")
                .setAttribute("data-command", getTranslation("subscribers.search.label"))
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", Integer.toString(SearchText.LENGTH_MAX));
        box.getElement()
                .addEventListener(
                        "keydown",
                        event -> search(event.getEventData().get("element.value").asString()))
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .addEventData("element.value");
        var go = new NativeButton(getTranslation("subscribers.search"));
        go.addClassName("solid");
        go.addClickListener(_ -> search(box.getValue()));
        var line = new Div(box, go);
        line.addClassName("search-line");
        var form = new Div(line, purpose);
        form.addClassName("search-form");
        form.getElement().setAttribute("role", "search");
        return form;
    }

    void focus() {
        Browser.focus(box.getElement());
    }

    /** Marks whoever is shown beside the list. */
    void select(Optional<SubscriberId> shown) {
        selected = shown;
        rows.forEach(row -> row.mark(shown));
    }

    private void search(String typed) {
        searchedFor = purpose.because();
        if (searchedFor.isEmpty()) {
            Say.problem(this, "subscribers.purpose.missing");
            return;
        }
        searched = typed;
        results.removeAll();
        rows.clear();
        next = Optional.empty();
        more.setVisible(false);
        notice.setVisible(false);
        ask(searchedFor.get(), Optional.empty());
    }

    private void loadMore() {
        next.ifPresent(cursor -> {
            next = Optional.empty();
            ask(searchedFor.orElseThrow(), Optional.of(cursor));
        });
    }

    /** Asks off the screen's lock; whoever searches again meanwhile sees the newer answer alone. */
    private void ask(Because because, Optional<String> after) {
        Actor.Staff actor = current.actor();
        var command = new FindSubscribers.Command(searched, because, after);
        progress.begin();
        latest.ask(
                UI.getCurrent(),
                () -> people.find().handle(actor, command),
                outcome -> {
                    progress.end();
                    show(outcome);
                },
                () -> {
                    progress.end();
                    say("subscribers.search.failed");
                });
    }

    private void show(FindSubscribers.Outcome outcome) {
        switch (outcome) {
            case FindSubscribers.Outcome.Found(Page<FoundSubscriber> page) -> show(page);
            case FindSubscribers.Outcome.SecondFactNeeded _ -> say("subscribers.second-fact");
            case FindSubscribers.Outcome.TooShort _ -> say("subscribers.too-short");
            case FindSubscribers.Outcome.TooLong _ -> say("subscribers.too-long");
            case FindSubscribers.Outcome.PurposeUnsaid _ -> say("subscribers.purpose.missing");
            case FindSubscribers.Outcome.SearchesUsedUp(int max) -> say("subscribers.used-up", max);
        }
    }

    private void show(Page<FoundSubscriber> page) {
        page.items().forEach(this::add);
        next = page.next();
        more.setVisible(next.isPresent());
        if (next.isPresent()) {
            Browser.whenSeen(more.getElement());
        }
        if (rows.isEmpty()) {
            say("subscribers.nobody");
        } else {
            notice.setVisible(false);
            getUI().ifPresent(
                            ui -> Say.aloud(ui, getTranslation("subscribers.found", rows.size())));
        }
    }

    private void add(FoundSubscriber found) {
        ResultRow row = rowOf.apply(found);
        row.mark(selected);
        rows.add(row);
        results.add(row);
    }

    private void say(String key, Object... parameters) {
        notice.setText(getTranslation(key, parameters));
        notice.setVisible(true);
    }
}
