package io.kindline.ui.privacy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.privacy.PersonOverview;
import io.kindline.application.subscribers.Because;
import io.kindline.application.subscribers.FindSubscribers;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.Purpose;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a person may ask about his own data: to have it, to have it forgotten, who read it. */
@Route(value = "admin/requests/:subscriber?", layout = AdminLayout.class)
@Menu(title = "privacy.title", order = 430)
@RolesAllowed("ADMINISTRATOR")
class PersonsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient PersonDesk desk;
    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<FindSubscribers.Outcome> found;
    private final transient AdminQuery<Optional<PersonOverview.Overview>> person;

    PersonsView(PersonDesk desk) {
        this.desk = desk;
        page = new AdminPage(getTranslation("privacy.title"), getTranslation("privacy.told"));
        found = new AdminQuery<>(page);
        person = new AdminQuery<>(page);
        list = new AdminList(getTranslation("privacy.title"));
        list.search(getTranslation("privacy.search"), this::search);
        list.show(List.of(), getTranslation("privacy.search.hint"));
        page.list(list);
        add(page);
    }

    private static void go(SubscriberId id) {
        UI.getCurrent()
                .navigate(
                        PersonsView.class,
                        new RouteParameters("subscriber", id.value().toString()));
    }

    private void search(String typed) {
        if (typed.isBlank()) {
            found.forget();
            list.show(List.of(), getTranslation("privacy.search.hint"));
            return;
        }
        var command =
                new FindSubscribers.Command(
                        typed, Because.of(Purpose.DATA_REQUEST), Optional.empty());
        Actor.Staff actor = desk.current().actor();
        found.ask(() -> desk.find().handle(actor, command), this::show);
    }

    private void show(FindSubscribers.Outcome outcome) {
        switch (outcome) {
            case FindSubscribers.Outcome.Found(var people) ->
                    list.show(
                            people.items().stream().map(this::row).toList(),
                            getTranslation("privacy.search.nobody"));
            case FindSubscribers.Outcome.SecondFactNeeded _,
                    FindSubscribers.Outcome.TooShort _,
                    FindSubscribers.Outcome.TooLong _,
                    FindSubscribers.Outcome.PurposeUnsaid _ ->
                    list.show(List.of(), getTranslation("privacy.search.more"));
            case FindSubscribers.Outcome.SearchesUsedUp(int max) ->
                    list.show(List.of(), getTranslation("privacy.search.used-up", max));
        }
    }

    private AdminRow row(FoundSubscriber one) {
        String name = one.name().isBlank() ? getTranslation("privacy.nameless") : one.name();
        return new AdminRow(name, String.join(", ", one.addresses()), () -> go(one.id()))
                .tagged(desk.names(List.of(one.brand())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<SubscriberId> wanted =
                event.getRouteParameters().get("subscriber").flatMap(PersonsView::parsed);
        Actor.Staff actor = desk.current().actor();
        person.open(
                () -> wanted.flatMap(id -> desk.overview().handle(actor, id)), this::showChosen);
    }

    private void showChosen(Optional<PersonOverview.Overview> shown) {
        shown.ifPresentOrElse(
                overview ->
                        page.detail(
                                new PersonPanel(desk, overview),
                                () ->
                                        UI.getCurrent()
                                                .navigate(
                                                        PersonsView.class,
                                                        RouteParameters.empty())),
                () -> page.hint(getTranslation("privacy.choose")));
    }

    private static Optional<SubscriberId> parsed(String id) {
        try {
            return Optional.of(new SubscriberId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.title") + " · Kindline";
    }
}
