package io.kindline.ui.subscribers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.subscribers.Because;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.Purpose;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Icon;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/**
 * Finding people on the left, the one who was chosen on the right; the address holds the choice.
 */
@Route("subscribers/:id?")
@Menu(title = "nav.subscribers", order = 2, icon = "subscribers")
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
class SubscribersView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient People people;
    private final SearchPanel search;
    private final SubscriberPanel panel;
    private final Div person = new Div();
    private final Div nobody = new Div();
    private final Div past = new Div();
    private final transient PersonHistory history;

    SubscribersView(
            People people, CurrentActor current, SubscriberPanel panel, PersonHistory history) {
        this.people = people;
        this.panel = panel;
        this.history = history;
        addClassName("subscribers");
        search = new SearchPanel(people, current, this::row);
        var heading = new H1(getTranslation("subscribers.title"));
        heading.addClassName("unseen");
        var left = new Section(heading, search);
        left.addClassName("subscribers-search");
        left.getElement().setAttribute("aria-label", getTranslation("subscribers.search.label"));
        person.addClassName("subscribers-person");
        nobody.addClassName("nobody");
        past.addClassName("past");
        var columns = new Div(panel, past);
        columns.addClassName("person-columns");
        person.add(back(), columns, nobody);
        add(left, person);
    }

    private NativeButton back() {
        var back = new NativeButton();
        back.add(Icon.ARROW_LEFT.create(), Wording.styled(getTranslation("subscribers.back")));
        back.addClassNames("quiet", "back");
        back.addClickListener(_ -> go(RouteParameters.empty()));
        return back;
    }

    private ResultRow row(FoundSubscriber found) {
        return new ResultRow(
                found,
                people.brands().byId(found.brand()),
                () -> go(new RouteParameters("id", found.id().value().toString())));
    }

    private static void go(RouteParameters where) {
        UI.getCurrent().navigate(SubscribersView.class, where);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<SubscriberId> chosen =
                event.getRouteParameters().get("id").flatMap(SubscribersView::parsed);
        Optional<String> given = event.getRouteParameters().get("id");
        past.removeAll();
        nobody.setVisible(chosen.isEmpty());
        nobody.setText(
                getTranslation(given.isPresent() ? "subscribers.gone" : "subscribers.choose"));
        panel.onChange(() -> chosen.ifPresent(this::showPast));
        chosen.ifPresentOrElse(
                id -> panel.show(id, because(), found -> opened(id, found.isPresent())),
                panel::clear);
        setClassName("with-person", event.getRouteParameters().get("id").isPresent());
        search.select(chosen);
        if (chosen.isEmpty()) {
            search.focus();
        }
    }

    private void opened(SubscriberId id, boolean found) {
        nobody.setVisible(!found);
        if (found) {
            showPast(id);
        } else {
            nobody.setText(getTranslation("subscribers.gone"));
        }
    }

    private void showPast(SubscriberId id) {
        past.removeAll();
        past.add(history.of(id));
    }

    private static Because because() {
        return Because.of(
                PurposeField.remembered()
                        .filter(purpose -> purpose != Purpose.OTHER)
                        .orElse(Purpose.HELPING_THE_CALLER));
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
        return getTranslation("subscribers.title");
    }
}
