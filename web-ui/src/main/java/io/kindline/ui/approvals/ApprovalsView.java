package io.kindline.ui.approvals;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.approvals.ApprovalEvidence;
import io.kindline.application.approvals.ApprovalsInbox.Item;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Refresh;
import io.kindline.ui.shell.Say;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What waits for a decision on the left, all that speaks for and against it on the right. */
@Route("approvals/:id?")
@Menu(title = "nav.approvals", order = 4, icon = "checks")
@RolesAllowed({"SUPERVISOR", "OPERATOR"})
class ApprovalsView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, DecisionBar.Wishes {
    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "approvals";

    private final transient Desk desk;
    private final transient Actor.Staff me;
    private final InboxList list;
    private final EvidencePanel evidence;
    private final transient List<LiveFeed.Subscription> subscriptions = new ArrayList<>();
    private final transient Errands errands = new Errands();
    private final transient Latest<News> latest = new Latest<>();
    private transient volatile Optional<ExceptionId> shown = Optional.empty();

    /** What is brought up to date together. */
    private record News(
            Optional<ExceptionId> of, List<Item> items, Optional<ApprovalEvidence.Page> page) {}

    ApprovalsView(Desk desk) {
        this.desk = desk;
        this.me = desk.current().actor();
        addClassName("approvals");
        var heading = new H1(getTranslation("approvals.title"));
        heading.addClassName("unseen");
        list = new InboxList(desk.names(), this::open);
        evidence = new EvidencePanel(desk, new DecisionBar(desk, this), this::back);
        add(heading, list, evidence);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters().get("id").flatMap(ApprovalsView::read);
        again();
        getElement().setAttribute("data-pane", shown.isPresent() ? "detail" : "list");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var asking = new Refresh<>(event.getUI(), this::ask, this::show);
        me.brands()
                .forEach(brand ->
                        subscriptions.add(
                                desk.live()
                                        .subscribe(
                                                new Topic.OfApprovals(brand), _ -> asking.ask())));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscriptions.forEach(LiveFeed.Subscription::close);
        subscriptions.clear();
    }

    private News ask() {
        Optional<ExceptionId> of = shown;
        return new News(
                of, desk.inbox().handle(me), of.flatMap(id -> desk.evidence().handle(me, id)));
    }

    private void show(News news) {
        if (news.of().equals(shown)) {
            list.show(news.items(), shown);
            evidence.show(news.page(), news.items());
        }
    }

    private void open(ExceptionId id) {
        UI.getCurrent().navigate(ADDRESS + "/" + id.value());
    }

    private void back() {
        UI.getCurrent().navigate(ADDRESS);
    }

    /** Done with this one: the next one opens by itself. */
    @Override
    public void done(ExceptionId id) {
        Optional<ExceptionId> next = list.after(id);
        errands.run(() -> desk.inbox().handle(me), items -> openNext(id, next, items));
    }

    private void openNext(ExceptionId id, Optional<ExceptionId> next, List<Item> items) {
        if (shown.filter(id::equals).isEmpty()) {
            return;
        }
        next.filter(one -> items.stream().anyMatch(item -> item.exception().id().equals(one)))
                .or(() ->
                        items.stream()
                                .map(item -> item.exception().id())
                                .filter(other -> !other.equals(id))
                                .findFirst())
                .ifPresentOrElse(this::open, this::back);
    }

    @Override
    public void again() {
        latest.ask(
                UI.getCurrent(),
                this::ask,
                this::show,
                () -> Say.problem(this, "shell.unreachable"));
    }

    private static Optional<ExceptionId> read(String id) {
        try {
            return Optional.of(new ExceptionId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approvals.title");
    }
}
