package io.kindline.ui.promises;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.promises.KeepPromise;
import io.kindline.application.promises.OpenPromises;
import io.kindline.application.promises.OpenPromises.Whose;
import io.kindline.application.promises.PromiseLine;
import io.kindline.application.promises.PromiseReads;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Refresh;
import io.kindline.ui.shell.Say;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is promised and not told yet, due first; the address holds whose and the one chosen. */
@Route("promises/:promise?")
@Menu(title = "nav.promises", order = 5, icon = "promise")
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
class PromisesView extends Div implements BeforeEnterObserver, HasDynamicTitle, PromiseItem.Wishes {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;
    private static final String OF_BRANDS = "brands";

    private final transient PromiseList list;
    private final transient Actor.Staff me;
    private final Div lines = new Div();
    private final Div empty = new Div();
    private final NativeButton more = new NativeButton();
    private final Choice<Whose> choice;
    private final transient List<PromiseItem> items = new ArrayList<>();
    private transient Optional<PromiseId> chosen = Optional.empty();
    private transient volatile Whose whose = Whose.MINE;
    private transient volatile int wanted = PAGE;
    private transient @Nullable Refresh<Seen> refresh;
    private transient LiveFeed.@Nullable Subscription subscription;
    private final transient Errands errands = new Errands();
    private final Span tally = new Span();

    PromisesView(PromiseList list) {
        this.list = list;
        this.me = list.current().actor();
        addClassName("promises");
        choice =
                new Choice<>(
                        getTranslation("promises.whose"),
                        List.of(Whose.MINE, Whose.MY_BRANDS),
                        one ->
                                getTranslation(
                                        one == Whose.MINE
                                                ? "promises.mine"
                                                : "promises.of-brands"));
        choice.onChosen(_ -> go(choice.value(), Optional.empty()));
        choice.setVisible(me.roles().contains(Role.SUPERVISOR));
        tally.addClassName("promises-tally");
        var head = new Div(new H1(getTranslation("nav.promises")), tally, choice);
        head.addClassName("promises-head");
        lines.addClassName("promises-lines");
        lines.getElement().setAttribute("data-walk", true);
        empty.addClassName("empty");
        empty.add(
                new Span(getTranslation("promises.empty")),
                new Span(getTranslation("promises.empty.next")));
        empty.setVisible(false);
        more.setText(getTranslation("promises.more"));
        more.addClassNames("quiet", "more");
        more.setVisible(false);
        more.addClickListener(_ -> showMore());
        more.getElement().addEventListener("in-sight", _ -> showMore());
        var scroll = new Div(lines, empty, more);
        scroll.addClassName("promises-list");
        add(head, scroll);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().get("promise").flatMap(PromisesView::read);
        Whose before = whose;
        whose =
                me.roles().contains(Role.SUPERVISOR)
                                && event.getLocation()
                                        .getQueryParameters()
                                        .getSingleParameter("of")
                                        .filter(OF_BRANDS::equals)
                                        .isPresent()
                        ? Whose.MY_BRANDS
                        : Whose.MINE;
        choice.choose(whose);
        items.forEach(item -> item.mark(chosen));
        if (refresh != null && before != whose) {
            wanted = PAGE;
            refresh.ask();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh = new Refresh<>(event.getUI(), this::ask, this::show);
        subscription = list.live().subscribe(new Topic.OfOperator(me.id()), this::heard);
        refresh.ask();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (subscription != null) {
            subscription.close();
        }
    }

    private void heard(LiveEvent event) {
        if (refresh != null
                && (event instanceof LiveEvent.PromisesChanged
                        || event instanceof LiveEvent.PromiseDue)) {
            refresh.ask();
        }
    }

    /** What is open, and how those that fell due lately were kept. */
    private record Seen(Page<PromiseLine> page, PromiseReads.Tally tally) {}

    private Seen ask() {
        return new Seen(
                list.open().handle(me, whose, Optional.empty(), wanted),
                list.kept().handle(me, whose));
    }

    private void show(Seen seen) {
        Page<PromiseLine> page = seen.page();
        tally.setText(
                getTranslation(
                        "promises.tally",
                        seen.tally().inTime(),
                        seen.tally().late(),
                        seen.tally().untold()));
        tally.setClassName("late", seen.tally().broken() > 0);
        items.clear();
        lines.removeAll();
        for (PromiseLine line : page.items()) {
            Promise.Words words = line.promise().words();
            var item =
                    new PromiseItem(
                            line, list.brands().byId(words.brand()), owner(words.owner()), this);
            item.mark(chosen);
            items.add(item);
            lines.add(item);
        }
        empty.setVisible(items.isEmpty());
        more.setVisible(page.next().isPresent() && wanted < OpenPromises.PAGE_MAX);
        if (more.isVisible()) {
            Browser.whenSeen(more.getElement());
        }
    }

    private Optional<String> owner(OperatorId id) {
        return id.equals(me.id())
                ? Optional.empty()
                : list.operators().byId(id).map(Operator::displayName);
    }

    private void showMore() {
        if (refresh != null) {
            wanted = Math.min(wanted + PAGE, OpenPromises.PAGE_MAX);
            refresh.ask();
        }
    }

    @Override
    public void choose(PromiseId id) {
        go(whose, Optional.of(id));
    }

    private void go(Whose to, Optional<PromiseId> promise) {
        String path = "promises" + promise.map(id -> "/" + id.value()).orElse("");
        UI.getCurrent()
                .navigate(
                        path,
                        to == Whose.MY_BRANDS
                                ? QueryParameters.of("of", OF_BRANDS)
                                : QueryParameters.empty());
    }

    @Override
    public void open(Promise.Words words) {
        UI.getCurrent().navigate("desk/" + words.contact().value());
    }

    @Override
    public void keep(PromiseId id) {
        errands.run(
                () -> list.keep().handle(me, id, new KeepPromise.Telling.Written()),
                outcome -> {
                    if (outcome instanceof KeepPromise.Outcome.NotTold) {
                        Say.problem(this, "promises.not-told");
                    } else {
                        Say.done(this, "promises.told");
                    }
                    if (refresh != null) {
                        refresh.ask();
                    }
                });
    }

    private static Optional<PromiseId> read(String id) {
        try {
            return Optional.of(new PromiseId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.promises");
    }
}
